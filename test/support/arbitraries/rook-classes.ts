import fc from 'fast-check';
import { BindingMode, DeletionPolicy, ReclaimPolicy, rook } from 'rookery';
import { LATER, options, optionsOf } from './options';
import { call } from './plain';
import type { Plain, Ref } from './plain';
import type { BlockDriver } from './rook-csi';
import { ANNOTATIONS, FLAG, growing, LABELS, oneOf } from './values';

/** All that the kernel maps together. */
const KERNEL_FEATURES = Object.values(rook.ImageFeature).filter((feature) => feature !== rook.ImageFeature.JOURNALING);

const CLASS = options<rook.BlockStorageClassOptions>('rook.BlockStorageClassOptions', {
  metadataPool: LATER,
  radosNamespace: LATER,
  imageFeatures: fc.constantFrom<readonly rook.ImageFeature[]>([rook.ImageFeature.LAYERING], KERNEL_FEATURES),
  fileSystem: oneOf(rook.BlockFileSystem),
  mkfsOptions: fc.constant('-m0 -Ediscard'),
  mounter: oneOf(rook.BlockMounter),
  tryOtherMounters: FLAG,
  mapOptions: fc.constant('krbd:lock_on_read;nbd:try-netlink'),
  unmapOptions: fc.constant('krbd:force;nbd:force'),
  encryption: options<rook.BlockEncryptionOptions>('rook.BlockEncryptionOptions', {
    kmsId: fc.constant('vault'), type: oneOf(rook.BlockEncryptionType),
  }, ['kmsId']),
  striping: options<rook.StripingOptions>('rook.StripingOptions', {
    objectSize: fc.constant(call('Size.mebi', 8)), unit: fc.constant(call('Size.mebi', 1)), count: fc.integer({ min: 1, max: 8 }),
  }, ['unit', 'count']),
  topologyPools: LATER,
  volumeNamePrefix: fc.constant('vol-'),
  cephLogDirectory: fc.constant('/var/log/rbd'),
  cephLogStrategy: oneOf(rook.BlockLogStrategy),
  parameters: fc.constant({ baseReadIops: '1000' }),
  reclaimPolicy: oneOf(ReclaimPolicy),
  bindingMode: oneOf(BindingMode),
  allowVolumeExpansion: FLAG,
  autoresize: FLAG,
  mountOptions: fc.constantFrom<readonly string[]>(['discard'], []),
  allowedTopologies: fc.constant([{ matchLabelExpressions: [{ key: 'topology.rook-ceph.rbd.csi.ceph.com/zone', values: ['a', 'b'] }] }]),
  reclaimSpaceSchedule: fc.constantFrom('@weekly', '30 2 * * 0'),
  keyRotationSchedule: fc.constant('@monthly'),
  keyRotationEnabled: FLAG,
  isDefaultClass: FLAG,
  labels: LABELS,
  annotations: ANNOTATIONS,
}).map(growing);

/** What varies from one storage class to another. */
export interface BlockClassShape {
  readonly options: Plain<rook.BlockStorageClassOptions>;
  readonly byTopology: boolean;
}

export const BLOCK_CLASS: fc.Arbitrary<BlockClassShape> = fc.record({ options: CLASS, byTopology: FLAG });

export const BLOCK_SNAPSHOT_CLASS = options<rook.BlockSnapshotClassOptions>('rook.BlockSnapshotClassOptions', {
  deletionPolicy: oneOf(DeletionPolicy), isDefaultClass: FLAG, snapshotNamePrefix: fc.constant('snap-'), labels: LABELS, annotations: ANNOTATIONS,
});

/** The pools that a class can be made over. */
export interface ClassPools {
  readonly pool: Ref;
  /** A replicated pool of the same cluster, for what an erasure-coded one cannot keep. */
  readonly metadata?: Ref;
  readonly erasureCoded: boolean;
  /** The mode in which the pool of the metadata is mirrored. */
  readonly mirroring?: string;
  readonly driver: BlockDriver;
}

/** What the class can have by its driver and by what becomes of its images. */
function fitting(given: Plain<rook.BlockStorageClassOptions>, { driver, mirroring }: ClassPools): Plain<rook.BlockStorageClassOptions> {
  const { encryption } = given;
  const imageFeatures = [rook.ImageFeature.LAYERING, rook.ImageFeature.EXCLUSIVE_LOCK, rook.ImageFeature.JOURNALING];
  return {
    ...given,
    ...(driver.addons ? {} : { reclaimSpaceSchedule: undefined, keyRotationSchedule: undefined }),
    encryption: encryption && driver.keys
      ? optionsOf<rook.BlockEncryptionOptions>('rook.BlockEncryptionOptions', { ...encryption, kmsId: driver.keys }) : undefined,
    // In this mode images without a journal are passed over.
    ...(mirroring === rook.MirroringMode.POOL ? { imageFeatures, mounter: rook.BlockMounter.RBD_NBD } : {}),
  };
}

/** The options of a class that its pool can serve, `undefined` where it can serve none. */
export function classOptions(
  { options: wanted, byTopology }: BlockClassShape, place: ClassPools,
): Plain<rook.BlockStorageClassOptions> | undefined {
  const { pool, metadata, erasureCoded, driver } = place;
  const given = fitting(wanted, place);
  if (erasureCoded && metadata === undefined) return undefined;
  const pools = erasureCoded ? { metadataPool: metadata } : {};
  if (!byTopology || !driver.zones) return { ...given, ...pools };
  const part = (zone: string): Plain<rook.TopologyPool> => optionsOf<rook.TopologyPool>('rook.TopologyPool', {
    pool: metadata ?? pool, segments: { zone }, ...(erasureCoded ? { dataPool: pool } : {}),
  });
  // The driver picks the pool by the node of the pod.
  return { ...given, ...pools, topologyPools: [part('a'), part('b')], bindingMode: BindingMode.WAIT_FOR_FIRST_CONSUMER };
}
