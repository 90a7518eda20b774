import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { classAnnotations, DEFAULT_STORAGE_CLASS } from '../../core/default-class';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { BindingMode, IStorageClass, ReclaimPolicy } from '../../core/storage-class';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephFilesystem } from '../file/ceph-filesystem';
import type { CephNfs } from './ceph-nfs';
import { nfsMountOptions, nfsParameters } from './nfs-parameters';
import type { NfsStorageClassOptions } from './nfs-storage-class-options';

const BRAND = new Brand<NfsStorageClass>('NfsStorageClass');

/** What a storage class for volumes that are mounted over NFS is made of. */
export interface NfsStorageClassProps extends NfsStorageClassOptions {
  /** The servers that export the volumes. */
  readonly nfs: CephNfs;

  /**
   * The name of the class.
   *
   * @default - the id
   */
  readonly name?: string;
}

/** A storage class whose volumes are directories of a shared filesystem, mounted over NFS by any number of pods; the driver for NFS has to run. */
export class NfsStorageClass extends Construct implements IStorageClass {
  /** Whether the value is such a class, also one of another copy of this package. */
  public static isNfsStorageClass(value: any): boolean {
    return BRAND.has(value);
  }

  /** The name of the StorageClass object. */
  public readonly storageClassName: string;

  /** The servers that export the volumes. */
  public readonly nfs: CephNfs;

  /** The filesystem that keeps the volumes. */
  public readonly filesystem: CephFilesystem;

  /**
   * Adds a storage class to the site of the scope.
   *
   * @throws when the name cannot be one, the filesystem is of another cluster, the pool is none of it, or parameters are set twice
   */
  public constructor(scope: Construct, id: string, props: NfsStorageClassProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.nfs = requireNeighbour(props?.nfs, 'serviceName', {
      where: 'nfs', kind: 'NFS servers', fix: 'Pass the rook.CephNfs of the volumes, or use its addStorageClass()',
    }, this);
    this.filesystem = requireNeighbour(props.filesystem, 'addStorageClass', {
      where: 'filesystem', kind: 'a shared filesystem', fix: 'Pass the rook.CephFilesystem that keeps the volumes',
    }, this);
    this.storageClassName = requireName(props.name ?? id, 'name', this, true);
    new Manifest(this, 'class', {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      name: this.storageClassName,
      phase: Phase.CLASSES,
      labels: props.labels,
      annotations: classAnnotations(DEFAULT_STORAGE_CLASS, props),
      body: {
        provisioner: props.nfs.cluster.operator.nfsDriverName,
        parameters: nfsParameters(props, this),
        reclaimPolicy: props.reclaimPolicy ?? ReclaimPolicy.DELETE,
        volumeBindingMode: props.bindingMode ?? BindingMode.IMMEDIATE,
        allowVolumeExpansion: props.allowVolumeExpansion ?? true,
        mountOptions: nfsMountOptions(props),
      },
    });
  }
}
