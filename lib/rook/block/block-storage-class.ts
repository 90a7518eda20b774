import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { classAnnotations, DEFAULT_STORAGE_CLASS } from '../../core/default-class';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { resizeAnnotations } from '../../core/resize-annotations';
import { BindingMode, IStorageClass, ReclaimPolicy } from '../../core/storage-class';
import { toWire } from '../../core/wire';
import { requireNeighbour } from '../../site/require-neighbour';
import { upkeepAnnotations } from '../addons/upkeep-annotations';
import { blockParameters } from './block-parameters';
import type { BlockStorageClassOptions } from './block-storage-class-options';
import type { CephBlockPool } from './ceph-block-pool';

const BRAND = new Brand<BlockStorageClass>('BlockStorageClass');

/** What a storage class for block volumes is made of. */
export interface BlockStorageClassProps extends BlockStorageClassOptions {
  /** The pool of the volumes' data. */
  readonly pool: CephBlockPool;

  /**
   * The name of the class.
   *
   * @default - the id
   */
  readonly name?: string;
}

/** A storage class whose volumes are images of a block pool. */
export class BlockStorageClass extends Construct implements IStorageClass {
  /** Whether the value is such a class, also one of another copy of this package. */
  public static isBlockStorageClass(value: any): boolean {
    return BRAND.has(value);
  }

  /** The name of the StorageClass object. */
  public readonly storageClassName: string;

  /** The pool of the volumes' data. */
  public readonly pool: CephBlockPool;

  /**
   * Adds a storage class to the site of the scope.
   *
   * @throws when the name cannot be one, when an erasure-coded pool has no pool for metadata, or when parameters are set twice
   */
  public constructor(scope: Construct, id: string, props: BlockStorageClassProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.pool = requireNeighbour(props?.pool, 'poolName', {
      where: 'pool', kind: 'a block pool', fix: 'Pass the rook.CephBlockPool of the volumes, or use its addStorageClass()',
    }, this);
    this.storageClassName = requireName(props.name ?? id, 'name', this, true);
    const late = props.topologyPools ? BindingMode.WAIT_FOR_FIRST_CONSUMER : BindingMode.IMMEDIATE;
    new Manifest(this, 'class', {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      name: this.storageClassName,
      phase: Phase.CLASSES,
      labels: props.labels,
      annotations: classAnnotations(DEFAULT_STORAGE_CLASS, { ...props, annotations: { ...props.annotations, ...upkeepAnnotations(props), ...resizeAnnotations(props, '', this) } }),
      body: {
        provisioner: props.pool.cluster.operator.rbdDriverName,
        parameters: blockParameters(props, this),
        reclaimPolicy: props.reclaimPolicy ?? ReclaimPolicy.DELETE,
        volumeBindingMode: props.bindingMode ?? late,
        allowVolumeExpansion: props.allowVolumeExpansion ?? true,
        mountOptions: props.mountOptions && [...props.mountOptions],
        allowedTopologies: toWire(props.allowedTopologies),
      },
    });
  }
}
