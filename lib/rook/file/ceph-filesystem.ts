import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { partId } from '../../core/part-id';
import { Phase } from '../../core/phase';
import { refusal } from '../../core/problem';
import { requireId } from '../../core/require-id';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephCluster } from '../cluster/ceph-cluster';
import { CephFilesystemSubVolumeGroup } from './ceph-filesystem-sub-volume-group';
import { FilesystemGroupSnapshotClass } from './filesystem-group-snapshot-class';
import type { FilesystemGroupSnapshotClassOptions } from './filesystem-group-snapshot-class-options';
import type { FilesystemOptions } from './filesystem-options';
import type { FilesystemPool } from './filesystem-pool';
import { filesystemSpec } from './filesystem-spec';
import { FilesystemStorageClass } from './filesystem-storage-class';
import type { FilesystemStorageClassOptions } from './filesystem-storage-class-options';
import { cephPoolName } from './pool-names';
import type { SubVolumeGroupOptions } from './sub-volume-group-options';

const BRAND = new Brand<CephFilesystem>('CephFilesystem');

/** What a shared filesystem is made of. */
export interface CephFilesystemProps extends FilesystemOptions {
  /** The cluster that the filesystem belongs to. */
  readonly cluster: CephCluster;

  /**
   * The name of the object and of the filesystem in Ceph.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * A shared filesystem of a Ceph cluster: its pools, and the daemons that serve its metadata.
 *
 * @see https://rook.io/docs/rook/latest-release/CRDs/Shared-Filesystem/ceph-filesystem-crd/
 */
export class CephFilesystem extends Construct {
  /** Whether the value is a filesystem, also one of another copy of this package. */
  public static isCephFilesystem(value: any): boolean {
    return BRAND.has(value);
  }

  /** The cluster that the filesystem belongs to. */
  public readonly cluster: CephCluster;

  /** The name of the CephFilesystem, and of the filesystem in Ceph. */
  public readonly name: string;

  /** The name that the pool of the metadata has in Ceph. */
  public readonly metadataPoolName: string;

  private readonly dataPoolNames: ReadonlyMap<FilesystemPool, string>;

  /**
   * Adds a filesystem to the site of the scope.
   *
   * @throws when the name cannot be one, a pool or a redundancy is none, or a number, a path or a time is out of its bounds
   */
  public constructor(scope: Construct, id: string, props: CephFilesystemProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.cluster = requireNeighbour(props?.cluster, 'addFilesystem', {
      where: 'cluster', kind: 'a Ceph cluster', fix: 'Pass the rook.CephCluster that holds the filesystem, or use its addFilesystem()',
    }, this);
    this.name = requireName(props.name ?? id, 'name', this);
    const spec = filesystemSpec(this.name, props, this);
    const naming = { filesystem: this.name, preservePoolNames: props.preservePoolNames ?? false };
    this.metadataPoolName = cephPoolName(props.metadataPool, 'metadata', naming);
    this.dataPoolNames = new Map(props.dataPools.map((pool, index) => [pool, cephPoolName(pool, `data${index}`, naming)]));
    new Manifest(this, 'filesystem', {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephFilesystem',
      name: this.name,
      namespace: props.cluster.namespace,
      phase: Phase.DATA,
      body: { spec },
      overrides: props.overrides,
    });
  }

  /**
   * The name that a data pool of this filesystem has in Ceph.
   *
   * @throws when it is no data pool of this filesystem
   */
  public dataPoolName(pool: FilesystemPool): string {
    return this._dataPoolName(pool, 'pool', this);
  }

  /**
   * Adds a storage class whose volumes are directories of this filesystem.
   *
   * @throws when the name cannot be one, the pool is none of this filesystem, or parameters are set twice
   */
  public addStorageClass(name: string, options: FilesystemStorageClassOptions = {}): FilesystemStorageClass {
    return new FilesystemStorageClass(this, partId(this, 'storage-class', name), { ...options, name, filesystem: this });
  }

  /**
   * Adds a class for snapshots of several volumes of this filesystem at one moment.
   *
   * @throws when the name cannot be one
   */
  public addGroupSnapshotClass(name: string, options: FilesystemGroupSnapshotClassOptions = {}): FilesystemGroupSnapshotClass {
    return new FilesystemGroupSnapshotClass(this, partId(this, 'group-snapshot-class', name), { ...options, name, filesystem: this });
  }

  /**
   * Adds a part with volumes of its own.
   *
   * @throws when a name cannot be one, or the pool is none of this filesystem
   */
  public addSubVolumeGroup(name: string, options: SubVolumeGroupOptions = {}): CephFilesystemSubVolumeGroup {
    return new CephFilesystemSubVolumeGroup(this, partId(this, 'sub-volume-group', name), { ...options, groupName: name, filesystem: this });
  }

  /** @internal */
  public _dataPoolName(pool: FilesystemPool, where: string, scope: Construct): string {
    const name = this.dataPoolNames.get(pool);
    if (name !== undefined) return name;
    throw refusal({
      where,
      what: `it is no data pool of the filesystem ${this.name}`,
      why: 'Ceph lays files out in pools of their own filesystem only',
      fix: 'Keep the rook.FilesystemPool in a constant, and pass it both in dataPools and here',
    }, scope);
  }
}
