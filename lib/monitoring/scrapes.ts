import type { TopoLvmPods, TopoLvmSubject } from './subjects';

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

/** The name that upstream's own programs give to the port of their metrics. */
const METRICS = 'metrics';

/** How metrics are read that are not for everybody; the program signs its certificate itself, anew at each start. */
const SHOWN_TOKEN = {
  scheme: 'https',
  tlsConfig: { insecureSkipVerify: true },
  authorization: { credentials: { name: 'topolvm-metrics-reader', key: 'token' } },
};

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

/** The node agents of TopoLVM, and beside them its controller with its sidecars, and lvmd, each as a job of its own. */
export function topoLvmScrapes({ namespace, agents, controller, lvmd }: TopoLvmSubject): Scrape[] {
  const of = (name: string, { podLabels }: TopoLvmPods, spec: object): Scrape => ({
    kind: 'PodMonitor',
    name,
    subject: namespace,
    spec: { namespaceSelector: { matchNames: [namespace] }, selector: { matchLabels: { ...podLabels } }, ...spec },
  });
  const jobs = (name: string, pods: TopoLvmPods | undefined): Scrape[] => pods === undefined || pods.ports.length === 0 ? [] : [
    of(name, pods, {
      podMetricsEndpoints: pods.ports.map((port) => ({
        port,
        path: '/metrics',
        ...(port === METRICS && pods.secure ? SHOWN_TOKEN : {}),
        relabelings: [{ action: 'replace', targetLabel: 'job', replacement: port === METRICS ? name : `topolvm-${port}` }],
      })),
    }),
  ];
  return [
    // The label `node` of the metrics is the node of the volume group, and stays.
    of('topolvm-node', agents, {
      jobLabel: JOB_LABEL,
      podMetricsEndpoints: [{ port: METRICS, path: '/metrics', honorLabels: true, ...(agents.secure ? SHOWN_TOKEN : {}) }],
    }),
    ...jobs('topolvm-controller', controller),
    ...jobs('topolvm-lvmd', lvmd),
  ];
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
