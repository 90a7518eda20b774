import { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import { Duration, ExistingObject, KubernetesVersion, NodePool, Resources, rook, SecretRef, Site, Size, Taint, Topology } from 'rookery';
import type { SiteProps } from 'rookery';
import { addRepairs, HELPERS } from './repairs';

/** What may differ between clusters of this kind. */
export type DayTwoProps = Pick<SiteProps, 'releases'>;

const STORAGE = NodePool.of('storage', {
  count: 5, cpu: 32, memory: Size.gibi(192), labels: { 'storage.example.com/role': 'ceph' }, taints: [Taint.noSchedule('storage')],
});

/** A cluster as it looks after some years: every setting that operation asks for, the ways in, and the helpers of the last repairs. */
export class DayTwo extends Site {
  public constructor(scope: Construct, id: string, props: DayTwoProps = {}) {
    super(scope, id, {
      ...props,
      kubernetes: KubernetesVersion.of('1.35'),
      nodes: [STORAGE, NodePool.of('apps', { count: 6, cpu: 64, memory: Size.gibi(256) })],
      existing: ['ceph-tls', 'ceph-settings'].map((name) => ExistingObject.secret(name, 'ceph-main')),
    });

    new ApiObject(this, 'helpers', { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: HELPERS }, value: 1_000_000 });
    const operator = new rook.Operator(this, 'rook', { discovery: { enabled: true, tolerations: STORAGE.placement().tolerations } });
    const ceph = operator.addCluster('ceph-main', {
      mons: rook.Mons.onHost({ count: 5 }),
      mgr: { modules: [rook.MgrModule.balancer(rook.BalancerMode.UPMAP_READ)] },
      devices: rook.OsdDevices.onAllNodes(rook.DeviceSelection.matchingPath('^/dev/disk/by-path/pci-0000:[0-9a-f:.]+-nvme-[1-4]$')),

      // Nodes for storage alone: everything of the cluster tolerates their taint, mons and OSDs run nowhere else.
      placement: { all: STORAGE.placement() },
      priorityClassNames: { crashCollector: HELPERS, exporter: HELPERS },
      resources: { osd: Resources.of({ cpu: '3', memory: Size.gibi(8), memoryLimit: Size.gibi(8) }) },
      labels: { all: { 'example.com/cost-centre': '4711' }, monitoring: { prometheus: 'storage' } },
      annotations: { osd: { 'example.com/backup': 'never' } },

      // Mons and OSDs of large clusters start and answer slowly; restarting them makes it worse.
      healthCheck: {
        mon: { timeout: Duration.minutes(15) },
        osd: { interval: Duration.seconds(30) },
        livenessProbe: { osd: { probe: { timeoutSeconds: 10, failureThreshold: 5 } } },
        startupProbe: { mon: { probe: { failureThreshold: 30 } }, osd: { probe: { failureThreshold: 60 } } },
        muteHealthWarning: { BLUESTORE_SLOW_OP_ALERT: rook.HealthWarningPolicy.MUTE },
      },
      logCollector: { enabled: true, periodicity: rook.LogPeriodicity.DAILY, maxLogSize: Size.of('500M') },
      crashCollector: { daysToRetain: 30 },
      disruptionManagement: { osdMaintenanceTimeout: Duration.minutes(60) },

      cephConfig: { osd: { osd_mclock_profile: 'high_client_ops' }, mgr: { 'mgr/balancer/upmap_max_deviation': '1' } },
      cephConfigFromSecret: { mgr: { 'mgr/telemetry/contact': { secret: SecretRef.named('ceph-settings'), key: 'contact' } } },
      // What a daemon has to know before it can ask a mon.
      cephConfOverrides: { global: { mon_client_hunt_interval: '5' } },

      dashboard: { enabled: true, ssl: false, urlPrefix: '/ceph' },
      // Nothing is destroyed with the cluster; its words are written into `confirmation` on the day before it goes.
      cleanupPolicy: { sanitizeDisks: { method: rook.SanitizeMethod.COMPLETE, dataSource: rook.SanitizeDataSource.RANDOM, iteration: 1 } },
    });
    ceph.addBlockPool('replicated', rook.Redundancy.replicated(3, { failureDomain: Topology.HOST })).addStorageClass('ceph-block');

    ceph.dashboard.addIngress({ host: 'storage.example.com', ingressClassName: 'nginx', certificate: SecretRef.named('ceph-tls') });
    ceph.dashboard.addHttpRoute({ host: 'storage.internal.example.com', parents: [{ name: 'internal', namespace: 'gateways' }] });
    ceph.addNetworkPolicies();
    addRepairs(ceph);
  }
}
