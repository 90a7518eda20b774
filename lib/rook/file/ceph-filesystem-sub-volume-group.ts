import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { partClusterId } from '../../core/part-cluster-id';
import { partId } from '../../core/part-id';
import { Phase } from '../../core/phase';
import { refusal } from '../../core/problem';
import { requireId } from '../../core/require-id';
import { requireSize } from '../../core/require-size';
import { shown } from '../../core/shown';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephFilesystem } from './ceph-filesystem';
import { FilesystemGroupSnapshotClass } from './filesystem-group-snapshot-class';
import type { FilesystemGroupSnapshotClassOptions } from './filesystem-group-snapshot-class-options';
import { FilesystemSnapshotClass } from './filesystem-snapshot-class';
import type { FilesystemSnapshotClassOptions } from './filesystem-snapshot-class-options';
import { FilesystemStorageClass } from './filesystem-storage-class';
import type { FilesystemStorageClassOptions } from './filesystem-storage-class-options';
import type { SubVolumeGroupOptions } from './sub-volume-group-options';

const BRAND = new Brand<CephFilesystemSubVolumeGroup>('CephFilesystemSubVolumeGroup');

/** What a subvolume group is made of. */
export interface CephFilesystemSubVolumeGroupProps extends SubVolumeGroupOptions {
  /** The filesystem that the group is a part of. */
  readonly filesystem: CephFilesystem;

  /**
   * The name of the group in Ceph; `csi` is the one that Rook makes in every filesystem.
   *
   * @default - the id
   */
  readonly groupName?: string;

  /**
   * The name of the CephFilesystemSubVolumeGroup.
   *
   * @default - the filesystem and the group, as in `files-team-a`
   */
  readonly name?: string;
}

/**
 * A part of a filesystem with volumes, and with a quota, a pool and metadata servers if need be, of its own.
 *
 * @see https://rook.io/docs/rook/latest-release/CRDs/Shared-Filesystem/ceph-fs-subvolumegroup-crd/
 */
export class CephFilesystemSubVolumeGroup extends Construct {
  /** Whether the value is a subvolume group, also one of another copy of this package. */
  public static isCephFilesystemSubVolumeGroup(value: any): boolean {
    return BRAND.has(value);
  }

  /** The filesystem that the group is a part of. */
  public readonly filesystem: CephFilesystem;

  /** The name of the CephFilesystemSubVolumeGroup. */
  public readonly name: string;

  /** The name of the group in Ceph. */
  public readonly groupName: string;

  /** What the CSI driver knows the group by. */
  public readonly clusterId: string;

  /**
   * Adds a subvolume group to the site of the scope.
   *
   * @throws when a name cannot be one, or the pool is none of the filesystem
   */
  public constructor(scope: Construct, id: string, props: CephFilesystemSubVolumeGroupProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.filesystem = requireNeighbour(props?.filesystem, 'addSubVolumeGroup', {
      where: 'filesystem', kind: 'a shared filesystem', fix: 'Pass the rook.CephFilesystem of the group, or use its addSubVolumeGroup()',
    }, this);
    const { cluster, name } = props.filesystem;
    this.groupName = groupName(props.groupName ?? id, this);
    this.name = requireName(props.name ?? `${name}-${this.groupName}`, 'name', this);
    this.clusterId = props.clusterId ?? partClusterId(cluster.namespace, name, 'file', this.groupName);
    new Manifest(this, 'group', {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephFilesystemSubVolumeGroup',
      name: this.name,
      namespace: cluster.namespace,
      phase: Phase.DATA,
      body: {
        spec: {
          name: this.groupName,
          filesystemName: name,
          clusterID: this.clusterId,
          pinning: props.pinning && { ...props.pinning._spec },
          quota: requireSize(props.quota, 'quota', this)?.toString(),
          dataPoolName: props.dataPool && props.filesystem._dataPoolName(props.dataPool, 'dataPool', this),
          csiMetadataRadosNamespace: props.csiMetadataRadosNamespace,
        },
      },
      overrides: props.overrides,
    });
  }

  /**
   * Adds a storage class whose volumes are directories of this group.
   *
   * @throws when the name cannot be one, the pool is none of the filesystem, or parameters are set twice
   */
  public addStorageClass(name: string, options: FilesystemStorageClassOptions = {}): FilesystemStorageClass {
    return new FilesystemStorageClass(this, partId(this, 'storage-class', name), { ...options, name, filesystem: this.filesystem, subVolumeGroup: this });
  }

  /**
   * Adds a class for snapshots of volumes of this group; those of the cluster do not fit them.
   *
   * @throws when the name cannot be one
   */
  public addSnapshotClass(name: string, options: FilesystemSnapshotClassOptions = {}): FilesystemSnapshotClass {
    return new FilesystemSnapshotClass(this, partId(this, 'snapshot-class', name), { ...options, name, cluster: this.filesystem.cluster, subVolumeGroup: this });
  }

  /**
   * Adds a class for snapshots of several volumes of this group at one moment.
   *
   * @throws when the name cannot be one
   */
  public addGroupSnapshotClass(name: string, options: FilesystemGroupSnapshotClassOptions = {}): FilesystemGroupSnapshotClass {
    return new FilesystemGroupSnapshotClass(this, partId(this, 'group-snapshot-class', name), { ...options, name, filesystem: this.filesystem, subVolumeGroup: this });
  }
}

function groupName(name: string, scope: Construct): string {
  if (typeof name === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) return name;
  throw refusal({
    where: 'groupName',
    what: `${shown(name)} cannot be the name of a subvolume group`,
    why: 'It names a directory of the filesystem',
    fix: 'Use letters, digits, "-", "_" and ".", beginning with a letter or digit',
  }, scope);
}
