import type { k8s } from 'cdk8s-plus-27';
import fc from 'fast-check';
import { BindingMode, DeletionPolicy, ReclaimPolicy, rook } from 'rookery';
import type { KnownClass, Part } from './family';
import { LATER, options, optionsOf } from './options';
import { call, constant } from './plain';
import type { Plain, Ref } from './plain';
import { PLACEMENT } from './pods';
import type { Step } from './program';
import { HEALTH_CHECK } from './rook-daemons';
import { fittingPool, POOL_SETTINGS, REDUNDANCY } from './rook-pools';
import type { PoolPlace, PoolShape } from './rook-pools';
import { ANNOTATIONS, FLAG, growing, LABELS, oneOf, OVERRIDES, PRIORITY, resources, secret } from './values';

type FilePool = { readonly redundancy: Pick<PoolShape, 'replicated' | 'chunks'>; readonly options: Plain<rook.FilesystemPoolOptions> };

/** What varies from one filesystem to another. */
export interface FilesShape {
  readonly metadata: FilePool;
  readonly data: readonly FilePool[];
  readonly filesystem: Plain<rook.FilesystemOptions>;
  readonly mirror?: Plain<rook.FilesystemMirrorOptions>;
  readonly group?: Plain<rook.SubVolumeGroupOptions>;
  readonly classes: readonly Plain<rook.FilesystemStorageClassOptions>[];
  readonly snapshots?: Plain<rook.FilesystemSnapshotClassOptions>;
  readonly groupSnapshots: Plain<rook.FilesystemGroupSnapshotClassOptions>;
}

const FILE_POOL: fc.Arbitrary<FilePool> = fc.record({
  redundancy: REDUNDANCY,
  options: options<rook.FilesystemPoolOptions>('rook.FilesystemPoolOptions', { ...POOL_SETTINGS, name: fc.constant('named') }),
});

const PROBE = options<rook.DaemonProbeOptions>('rook.DaemonProbeOptions', {
  disabled: FLAG, probe: fc.constant<Plain<k8s.Probe>>({ initialDelaySeconds: 30, periodSeconds: 20 }),
});

const SERVER = options<rook.MetadataServerOptions>('rook.MetadataServerOptions', {
  activeCount: fc.integer({ min: 1, max: 2 }),
  activeStandby: FLAG,
  spread: fc.constantFrom([], [constant('Topology.HOST')]),
  spreadPolicy: oneOf(rook.SpreadPolicy),
  placement: PLACEMENT,
  resources: resources(4),
  cacheMemoryLimitFactor: fc.constantFrom(0, 0.25),
  cacheMemoryRequestFactor: fc.constant(0.75),
  priorityClassName: PRIORITY,
  livenessProbe: PROBE,
  startupProbe: PROBE,
  labels: LABELS,
  annotations: ANNOTATIONS,
});

const hours = fc.constantFrom(1, 12, 24, 36).map((amount) => call('Duration.hours', amount));
const SCHEDULE = options<rook.FilesystemSnapshotSchedule>('rook.FilesystemSnapshotSchedule', {
  path: fc.constantFrom('/', '/volumes/csi'), interval: hours, startTime: fc.constantFrom('2026-01-31T14:00:00', '2026-01-31T14:00:00+09:00'),
}, ['path', 'interval']);
const count = fc.integer({ min: 1, max: 30 });
const RETENTION = options<rook.FilesystemSnapshotRetention>('rook.FilesystemSnapshotRetention', {
  path: LATER, latest: count, hourly: count, daily: count, weekly: count, monthly: count, yearly: count,
}, ['daily']);

const MIRRORING = fc.record({
  own: options<rook.FilesystemMirroringOptions>('rook.FilesystemMirroringOptions', {
    enabled: FLAG, peers: secret('peer-a').map((peer) => [peer]), snapshotSchedules: fc.array(SCHEDULE, { maxLength: 2 }), snapshotRetention: LATER,
  }),
  retention: RETENTION,
}).map(({ own, retention }) => {
  // Snapshots are kept of what they are taken of.
  const path = own.snapshotSchedules?.[0]?.path;
  if (path === undefined) return own;
  return optionsOf<rook.FilesystemMirroringOptions>('rook.FilesystemMirroringOptions', {
    ...own, snapshotRetention: [optionsOf<rook.FilesystemSnapshotRetention>('rook.FilesystemSnapshotRetention', { ...retention, path })],
  });
});

const PINNING = fc.constantFrom(
  call('rook.SubVolumeGroupPinning.distributed', false), call('rook.SubVolumeGroupPinning.exportedTo', 0), call('rook.SubVolumeGroupPinning.random', 0.01));

/** Filesystems with groups and classes. */
export const FILES: fc.Arbitrary<FilesShape> = fc.record({
  metadata: FILE_POOL,
  data: fc.array(FILE_POOL, { minLength: 1, maxLength: 2 }),
  filesystem: options<rook.FilesystemOptions>('rook.FilesystemOptions', {
    metadataPool: LATER, dataPools: LATER, metadataServer: SERVER, preservePoolNames: FLAG, preserveFilesystemOnDelete: FLAG,
    mirroring: MIRRORING, mirrorStatusCheck: HEALTH_CHECK, overrides: OVERRIDES,
  }),
  mirror: fc.option(options<rook.FilesystemMirrorOptions>('rook.FilesystemMirrorOptions', {
    placement: PLACEMENT, resources: resources(), priorityClassName: PRIORITY, labels: LABELS, annotations: ANNOTATIONS, overrides: OVERRIDES,
  }), { nil: undefined }),
  group: fc.option(options<rook.SubVolumeGroupOptions>('rook.SubVolumeGroupOptions', {
    pinning: PINNING, quota: fc.constantFrom(call('Size.tebi', 1), call('Size.of', '1500G')), dataPool: LATER, clusterId: LATER,
    csiMetadataRadosNamespace: fc.constant('team-a'), overrides: OVERRIDES,
  }), { nil: undefined, freq: 2 }),
  classes: fc.array(options<rook.FilesystemStorageClassOptions>('rook.FilesystemStorageClassOptions', {
    pool: LATER,
    mounter: oneOf(rook.FilesystemMounter),
    kernelMountOptions: fc.constant(['readdir_max_bytes=1048576', 'norbytes']),
    fuseMountOptions: fc.constant(['debug']),
    encryption: options<rook.FilesystemEncryptionOptions>('rook.FilesystemEncryptionOptions', { kmsId: fc.constant('vault') }, ['kmsId']),
    backingSnapshot: FLAG,
    volumeNamePrefix: fc.constant('vol-'),
    parameters: fc.constant({ extra: 'x' }),
    reclaimPolicy: oneOf(ReclaimPolicy),
    bindingMode: oneOf(BindingMode),
    allowVolumeExpansion: FLAG,
    autoresize: FLAG,
    mountOptions: fc.constantFrom<readonly string[]>(['noatime'], []),
    isDefaultClass: FLAG,
    labels: LABELS,
    annotations: ANNOTATIONS,
  }).map(growing), { maxLength: 2 }),
  snapshots: fc.option(options<rook.FilesystemSnapshotClassOptions>('rook.FilesystemSnapshotClassOptions', {
    deletionPolicy: oneOf(DeletionPolicy), isDefaultClass: FLAG, snapshotNamePrefix: fc.constant('snap-'), labels: LABELS, annotations: ANNOTATIONS,
  }), { nil: undefined, freq: 2 }),
  groupSnapshots: options<rook.FilesystemGroupSnapshotClassOptions>('rook.FilesystemGroupSnapshotClassOptions', {
    deletionPolicy: oneOf(DeletionPolicy), isDefaultClass: FLAG, groupNamePrefix: fc.constant('group-'), labels: LABELS, annotations: ANNOTATIONS,
    // Few drivers take such snapshots.
  }, ['deletionPolicy', 'groupNamePrefix', 'labels', 'annotations']),
});

/** What a filesystem has to know of the program around it. */
export interface FilesPlace {
  /** The variable of the cluster. */
  readonly ceph: string;
  /** How many clusters of the site come before it. */
  readonly index: number;
  readonly pools: Omit<PoolPlace, 'first'>;
  /** The driver for such volumes, `undefined` where none runs. */
  readonly driver?: DriverFacts;
}

/** What a driver takes of classes. */
export interface DriverFacts {
  readonly snapshots: boolean;
  readonly groupSnapshots: boolean;
  /** Whether it is told where keys are kept. */
  readonly keys: boolean;
}

/** What is known of a driver of an operator. */
export function driverFacts(csi: Plain<rook.CsiOptions> | undefined, factory: 'rbd' | 'cephFs' | 'nfs'): DriverFacts | undefined {
  const driver = csi?.drivers?.find((each) => each.call === `rook.CsiDriver.${factory}`);
  if (csi?.drivers !== undefined && driver === undefined) return undefined;
  const own = driver?.with?.[0] as Plain<rook.CsiDriverOptions> | undefined;
  const policy = own?.snapshotPolicy ?? csi?.defaults?.snapshotPolicy ?? rook.SnapshotPolicy.VOLUME_SNAPSHOT;
  const keys = (own?.encryptionConfigMapName ?? csi?.defaults?.encryptionConfigMapName) !== undefined;
  return { keys, snapshots: policy !== rook.SnapshotPolicy.NONE, groupSnapshots: policy === rook.SnapshotPolicy.VOLUME_GROUP_SNAPSHOT };
}

/** A filesystem with all that stands on it. */
export function writeFiles(shape: FilesShape, { ceph, index, pools, driver }: FilesPlace): Part {
  const { filesystem, group, classes, snapshots, groupSnapshots } = shape;
  const files = `files${index}`;
  const metadata = pool(shape.metadata, pools, true, 'meta');
  const data = shape.data.map((each, which) => pool(each, pools, which === 0, `data-${which}`));
  const dataRefs = data.map((_, which): Ref => ({ ref: `${files}Data${which}` }));
  const last = dataRefs[dataRefs.length - 1];
  const steps: Step[] = [
    { let: `${files}Metadata`, ...metadata },
    ...data.map((made, which) => ({ let: dataRefs[which].ref, ...made })),
    { let: files, call: `${ceph}.addFilesystem`, with: [`files-${index}`, { ...filesystem, metadataPool: { ref: `${files}Metadata` }, dataPools: dataRefs }] },
  ];
  const peered = filesystem.mirroring?.peers !== undefined && filesystem.mirroring.enabled !== false;
  if (shape.mirror !== undefined || peered) steps.push({ call: `${ceph}.addFilesystemMirror`, with: [`mirror-${index}`, shape.mirror ?? {}] });
  const owner = group === undefined ? files : `${files}Group`;
  if (group !== undefined) {
    const more = group.quota === undefined ? {} : { dataPool: last, clusterId: `team-${index}` };
    steps.push({
      let: owner, call: `${files}.addSubVolumeGroup`,
      with: [`team-${index}`, optionsOf<rook.SubVolumeGroupOptions>('rook.SubVolumeGroupOptions', { ...group, ...more })],
    });
  }
  if (driver === undefined) return { steps };
  const made: KnownClass[] = classes.map((given, which) => {
    const ref = `${files}Class${which}`;
    steps.push({ let: ref, call: `${owner}.addStorageClass`, with: [ref.toLowerCase(), fitting(driver.keys ? given : { ...given, encryption: undefined }, last)] });
    return { ref, local: false, late: given.bindingMode === BindingMode.WAIT_FOR_FIRST_CONSUMER, xfs: false, on: 'all' };
  });
  // Only one class of a driver can be the default.
  const only = index === 0 ? {} : { isDefaultClass: undefined };
  if (snapshots !== undefined && driver.snapshots) {
    const [from, method] = group === undefined ? [ceph, 'addFilesystemSnapshotClass'] : [owner, 'addSnapshotClass'];
    steps.push({ call: `${from}.${method}`, with: [`file-snapshots-${index}`, { ...snapshots, ...only }] });
  }
  if (driver.groupSnapshots) {
    steps.push({ call: `${owner}.addGroupSnapshotClass`, with: [`file-groups-${index}`, { ...groupSnapshots, ...only }] });
  }
  return { steps, classes: made };
}

function pool({ redundancy, options: { deviceClass, name, ...rest } }: FilePool, place: Omit<PoolPlace, 'first'>, replicated: boolean, own: string) {
  const { redundancy: made, options: { deviceClass: fittingClass } } = fittingPool(
    { ...redundancy, ...(replicated ? { chunks: undefined } : {}), options: { deviceClass } }, { ...place, first: false });
  const given = optionsOf<rook.FilesystemPoolOptions>('rook.FilesystemPoolOptions', {
    ...rest, ...(fittingClass === undefined ? {} : { deviceClass: fittingClass }), ...(name === undefined ? {} : { name: own }),
  });
  return { call: 'rook.FilesystemPool.of', with: [made, given] };
}

/** Options of a class that do not cancel each other out. */
function fitting(given: Plain<rook.FilesystemStorageClassOptions>, pool_: Ref): Plain<rook.FilesystemStorageClassOptions> {
  const { mounter, encryption, fuseMountOptions, kernelMountOptions, backingSnapshot } = given;
  const fuse = mounter === rook.FilesystemMounter.FUSE;
  const kernel = mounter === rook.FilesystemMounter.KERNEL || (encryption !== undefined && !fuse);
  return optionsOf<rook.FilesystemStorageClassOptions>('rook.FilesystemStorageClassOptions', {
    ...given,
    pool: backingSnapshot === true ? undefined : pool_,
    encryption: fuse ? undefined : encryption,
    kernelMountOptions: fuse ? undefined : kernelMountOptions,
    fuseMountOptions: kernel ? undefined : fuseMountOptions,
  });
}
