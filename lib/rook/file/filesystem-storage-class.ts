import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { classAnnotations, DEFAULT_STORAGE_CLASS } from '../../core/default-class';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { resizeAnnotations } from '../../core/resize-annotations';
import { BindingMode, IStorageClass, ReclaimPolicy } from '../../core/storage-class';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephFilesystem } from './ceph-filesystem';
import type { CephFilesystemSubVolumeGroup } from './ceph-filesystem-sub-volume-group';
import { filesystemParameters } from './filesystem-parameters';
import type { FilesystemStorageClassOptions } from './filesystem-storage-class-options';
import { requireGroupOf } from './require-group-of';

const BRAND = new Brand<FilesystemStorageClass>('FilesystemStorageClass');

/** What a storage class for volumes in a shared filesystem is made of. */
export interface FilesystemStorageClassProps extends FilesystemStorageClassOptions {
  /** The filesystem of the volumes. */
  readonly filesystem: CephFilesystem;

  /**
   * The subvolume group of the volumes.
   *
   * @default - the one named csi, which Rook makes in every filesystem
   */
  readonly subVolumeGroup?: CephFilesystemSubVolumeGroup;

  /**
   * The name of the class.
   *
   * @default - the id
   */
  readonly name?: string;
}

/** A storage class whose volumes are directories of a shared filesystem, which many pods can write to at once. */
export class FilesystemStorageClass extends Construct implements IStorageClass {
  /** Whether the value is such a class, also one of another copy of this package. */
  public static isFilesystemStorageClass(value: any): boolean {
    return BRAND.has(value);
  }

  /** The name of the StorageClass object. */
  public readonly storageClassName: string;

  /** The filesystem of the volumes. */
  public readonly filesystem: CephFilesystem;

  /** The subvolume group of the volumes, if it is not the one that Rook makes. */
  public readonly subVolumeGroup?: CephFilesystemSubVolumeGroup;

  /**
   * Adds a storage class to the site of the scope.
   *
   * @throws when the name cannot be one, the group or the pool is none of the filesystem, or parameters are set twice
   */
  public constructor(scope: Construct, id: string, props: FilesystemStorageClassProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.filesystem = requireNeighbour(props?.filesystem, 'addStorageClass', {
      where: 'filesystem', kind: 'a shared filesystem', fix: 'Pass the rook.CephFilesystem of the volumes, or use its addStorageClass()',
    }, this);
    this.subVolumeGroup = requireGroupOf(props.filesystem, props.subVolumeGroup, this);
    this.storageClassName = requireName(props.name ?? id, 'name', this, true);
    new Manifest(this, 'class', {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      name: this.storageClassName,
      phase: Phase.CLASSES,
      labels: props.labels,
      annotations: classAnnotations(DEFAULT_STORAGE_CLASS, { ...props, annotations: { ...props.annotations, ...resizeAnnotations(props, '', this) } }),
      body: {
        provisioner: props.filesystem.cluster.operator.cephFsDriverName,
        parameters: filesystemParameters(props, this),
        reclaimPolicy: props.reclaimPolicy ?? ReclaimPolicy.DELETE,
        volumeBindingMode: props.bindingMode ?? BindingMode.IMMEDIATE,
        allowVolumeExpansion: props.allowVolumeExpansion ?? true,
        mountOptions: props.mountOptions && [...props.mountOptions],
      },
    });
  }
}
