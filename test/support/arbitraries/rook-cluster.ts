import fc from 'fast-check';
import { rook } from 'rookery';
import type { KnownClass } from './family';
import { LATER, options, optionsOf } from './options';
import { call } from './plain';
import type { Call, Plain, Value } from './plain';
import { DAEMON_ANNOTATIONS, DAEMON_LABELS, DAEMON_PLACEMENT, DAEMON_PRIORITIES, DAEMON_RESOURCES, HEALTH } from './rook-daemons';
import { mons, MONS } from './rook-mons';
import type { MonsShape } from './rook-mons';
import { NETWORK } from './rook-network';
import type { NetworkShape } from './rook-network';
import { DEVICES, OSD_SETTINGS, osdSets, SETS } from './rook-osds';
import { SECURITY } from './rook-security';
import { FLAG, minutes, oneOf, OVERRIDES, PAIRS, seconds, secret } from './values';

/** What varies from one Ceph cluster to another. */
export interface ClusterShape {
  readonly options: Plain<rook.CephClusterOptions>;
  readonly mons: MonsShape;
  readonly sets: readonly Plain<rook.OsdSetOptions>[];
  readonly devices?: Call;
  readonly network?: NetworkShape;
}

const OPTIONS = options<rook.CephClusterOptions>('rook.CephClusterOptions', {
  namespace: LATER, mons: LATER, osds: LATER, devices: LATER, network: LATER,
  cephVersion: options<rook.CephVersionOptions>('rook.CephVersionOptions', {
    image: fc.constantFrom('quay.io/ceph/ceph:v19.2.6', 'quay.io/ceph/ceph:v20.2.4'), allowUnsupported: FLAG, imagePullPolicy: oneOf(rook.ImagePullPolicy),
  }),
  dataDirHostPath: LATER,
  mgr: options<rook.MgrOptions>('rook.MgrOptions', {
    count: fc.integer({ min: 1, max: 2 }), allowMultiplePerNode: FLAG, hostNetwork: FLAG,
    modules: fc.subarray([
      call('rook.MgrModule.enabled', 'telemetry'), call('rook.MgrModule.disabled', 'nfs'), call('rook.MgrModule.balancer', rook.BalancerMode.UPMAP_READ),
    ]),
  }),
  osdSettings: OSD_SETTINGS,
  placement: DAEMON_PLACEMENT,
  resources: DAEMON_RESOURCES,
  priorityClassNames: DAEMON_PRIORITIES,
  labels: DAEMON_LABELS,
  annotations: DAEMON_ANNOTATIONS,
  dashboard: options<rook.DashboardOptions>('rook.DashboardOptions', {
    enabled: FLAG, ssl: FLAG, port: fc.constantFrom(7000, 8443), urlPrefix: fc.constant('/ceph'),
    prometheusEndpoint: fc.constant('http://prometheus.observability.svc:9090'), prometheusEndpointSslVerify: FLAG,
  }, ['enabled']),
  monitoring: options<rook.CephMetricsOptions>('rook.CephMetricsOptions', {
    enabled: FLAG, metricsDisabled: FLAG, port: fc.constantFrom(9283, 9999), interval: seconds(5, 60),
    prometheus: options<rook.PrometheusAccount>('rook.PrometheusAccount', { name: fc.constant('prometheus-k8s'), namespace: fc.constant('observability') }, ['name', 'namespace']),
    exporter: options<rook.ExporterOptions>('rook.ExporterOptions', {
      port: fc.constant(9927), perfCountersPriorityLimit: fc.integer({ min: 0, max: 10 }), statsPeriod: seconds(1, 60), hostNetwork: FLAG,
    }),
  }),
  crashCollector: options<rook.CrashCollectorOptions>('rook.CrashCollectorOptions', { disable: FLAG, daysToRetain: fc.integer({ min: 1, max: 60 }) }),
  logCollector: options<rook.LogCollectorOptions>('rook.LogCollectorOptions', {
    enabled: FLAG, periodicity: oneOf(rook.LogPeriodicity), maxLogSize: fc.constantFrom(call('Size.mebi', 500), call('Size.giga', 1)),
  }, ['enabled']),
  healthCheck: HEALTH,
  disruptionManagement: options<rook.DisruptionManagementOptions>('rook.DisruptionManagementOptions', {
    managePodBudgets: FLAG, osdMaintenanceTimeout: minutes(1, 120), pgHealthyRegex: fc.constant('^active\\+clean(\\+scrubbing)?$'),
  }),
  security: SECURITY,
  csi: options<rook.ClusterCsiOptions>('rook.ClusterCsiOptions', {
    readAffinity: options<rook.ReadAffinityOptions>('rook.ReadAffinityOptions', {
      enabled: FLAG, crushLocationLabels: fc.constant(['kubernetes.io/hostname', 'topology.kubernetes.io/zone']),
    }, ['enabled']),
    cephFs: options<rook.CephFsMountOptions>('rook.CephFsMountOptions', { kernel: PAIRS, fuse: fc.constant({ debug: '0' }) }),
    skipUserCreation: FLAG,
  }),
  cephConfig: fc.constantFrom<{ readonly [section: string]: { readonly [option: string]: string } }>(
    { 'global': { osd_pool_default_size: '3' }, 'osd.0': { debug_osd: '10/10' } }, { mon: {} }),
  cephConfigFromSecret: options<rook.CephConfigSecret>('rook.CephConfigSecret', {
    secret: secret('ceph-secrets'), key: fc.constant('password'), optional: FLAG,
  }, ['secret', 'key']).map((value) => ({ mgr: { 'mgr/dashboard/x': value } })),
  cephConfOverrides: fc.constantFrom<{ readonly [section: string]: { readonly [option: string]: string } }>(
    { 'client': { rbd_cache: 'false' }, 'osd.1': { debug_bluestore: '1/5' } }, {}),
  osdConfOverridesByNode: fc.constant({ 'fast-0': { osd: { osd_max_backfills: '1' } } }),
  cleanupPolicy: options<rook.CleanupPolicyOptions>('rook.CleanupPolicyOptions', {
    confirmation: oneOf(rook.CleanupConfirmation),
    sanitizeDisks: options<rook.SanitizeDisksOptions>('rook.SanitizeDisksOptions', {
      method: oneOf(rook.SanitizeMethod), dataSource: oneOf(rook.SanitizeDataSource), iteration: fc.integer({ min: 1, max: 7 }),
    }),
    allowUninstallWithVolumes: FLAG,
    wipeDevicesFromOtherClusters: FLAG,
  }),
  removeOsdsIfOutAndSafeToRemove: FLAG,
  skipUpgradeChecks: FLAG,
  continueUpgradeAfterChecksEvenIfNotHealthy: FLAG,
  upgradeOsdRequiresHealthyPgs: FLAG,
  waitTimeoutForHealthyOsd: minutes(1, 60),
  overrides: OVERRIDES,
});

export const CLUSTER: fc.Arbitrary<ClusterShape> = fc.record({
  options: OPTIONS,
  mons: MONS,
  sets: SETS,
  devices: fc.option(DEVICES, { nil: undefined, freq: 2 }),
  network: fc.option(NETWORK, { nil: undefined, freq: 3 }),
});

/** What a cluster gets from the program around it. */
export interface ClusterPlace {
  readonly namespace?: string;
  readonly dataDirHostPath?: string;
  readonly storage: KnownClass;
  readonly zoned: boolean;
  /** Whether the ports and disks of the nodes are taken by another cluster. */
  readonly portsTaken: boolean;
}

/** The options of a cluster in its place. */
export function clusterOptions(shape: ClusterShape, { namespace, dataDirHostPath, storage, zoned, portsTaken }: ClusterPlace): Value {
  const { sets } = shape;
  const devices = portsTaken ? undefined : shape.devices;
  const { placement } = shape.options;
  const storageClass = { ref: storage.ref };
  const network = shape.network?.onHost && portsTaken ? undefined : shape.network;
  return {
    ...shape.options,
    ...(namespace === undefined ? {} : { namespace }),
    ...(dataDirHostPath === undefined ? {} : { dataDirHostPath }),
    mons: mons(shape.mons, { storageClass, zoned, onHostNetwork: network?.onHost ?? false }),
    osds: osdSets(sets, storage, zoned),
    devices,
    network: network?.made,
    csi: fittingCsi(shape.options.csi, network),
    // Sets on claims have placements of their own.
    placement: placement && (devices === undefined ? { ...placement, osd: undefined, prepareOsd: undefined } : placement),
  };
}

/** Rook takes the options of one of the two clients, and adds one for the kernel itself where connections are encrypted. */
function fittingCsi(csi: Plain<rook.ClusterCsiOptions> | undefined, network: NetworkShape | undefined): Plain<rook.ClusterCsiOptions> | undefined {
  const { cephFs } = csi ?? {};
  if (network?.newer) {
    const kernel = cephFs?.kernel ?? { ms_mode: 'prefer-crc' };
    return optionsOf<rook.ClusterCsiOptions>('rook.ClusterCsiOptions', { ...csi, cephFs: optionsOf<rook.CephFsMountOptions>('rook.CephFsMountOptions', { kernel }) });
  }
  if (cephFs?.fuse === undefined || (cephFs.kernel === undefined && network === undefined)) return csi;
  return { ...csi, cephFs: { ...cephFs, fuse: undefined } };
}
