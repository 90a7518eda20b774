import type { TopoLvmSubject } from './subjects';

/** A ServiceMonitor or PodMonitor, all but the metadata that every object of monitoring shares. */
export interface Scrape {
  readonly kind: 'ServiceMonitor' | 'PodMonitor';
  /** The name without what tells subjects of a kind apart. */
  readonly name: string;
  /** The namespace of the pods. */
  readonly subject: string;
  readonly spec: object;
}

/** The label that names the job: the alerts ask for `topolvm` and `pie`, whatever the objects are called. */
const JOB_LABEL = 'app.kubernetes.io/name';

/**
 * The active manager and the exporters of a Ceph cluster, as Rook scrapes them when it is told to.
 *
 * @see https://github.com/rook/rook/blob/v1.20.6/pkg/operator/k8sutil/prometheus.go
 */
export function cephScrapes(namespace: string): Scrape[] {
  const of = (app: string, port: string): Scrape => ({
    kind: 'ServiceMonitor',
    name: app.replace(/^rook-/, ''),
    subject: namespace,
    spec: {
      namespaceSelector: { matchNames: [namespace] },
      selector: { matchLabels: { app, rook_cluster: namespace } },
      endpoints: [{
        port,
        path: '/metrics',
        interval: '10s',
        honorLabels: true,
        relabelings: [{ action: 'replace', targetLabel: 'cluster', replacement: namespace }],
      }],
    },
  });
  return [of('rook-ceph-mgr', 'http-metrics'), of('rook-ceph-exporter', 'ceph-exporter-http-metrics')];
}

/** The node agents of TopoLVM. */
export function topoLvmScrape({ namespace, podLabels }: TopoLvmSubject): Scrape {
  return {
    kind: 'PodMonitor',
    name: 'topolvm-node',
    subject: namespace,
    spec: {
      namespaceSelector: { matchNames: [namespace] },
      selector: { matchLabels: { ...podLabels } },
      jobLabel: JOB_LABEL,
      // The label `node` of the metrics is the node of the volume group, and stays.
      podMetricsEndpoints: [{ port: 'metrics', path: '/metrics', honorLabels: true }],
    },
  };
}

/** The controller of pie. */
export function pieScrape(namespace: string): Scrape {
  return {
    kind: 'ServiceMonitor',
    name: 'pie',
    subject: namespace,
    spec: {
      namespaceSelector: { matchNames: [namespace] },
      selector: { matchLabels: { [JOB_LABEL]: 'pie' } },
      jobLabel: JOB_LABEL,
      // The label `node` of the metrics is the node that was probed, and stays.
      endpoints: [{ port: 'metrics', path: '/metrics', honorLabels: true }],
    },
  };
}
