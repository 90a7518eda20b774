import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { partId } from '../../core/part-id';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephCluster } from '../cluster/ceph-cluster';
import { ExposedService } from '../exposure/exposed-service';
import { ExternalService } from '../exposure/external-service';
import type { ExternalServiceOptions } from '../exposure/external-service-options';
import type { NfsOptions } from './nfs-options';
import { nfsSpec } from './nfs-spec';
import { NfsStorageClass } from './nfs-storage-class';
import type { NfsStorageClassOptions } from './nfs-storage-class-options';

const BRAND = new Brand<CephNfs>('CephNfs');

/** What NFS servers are made of. */
export interface CephNfsProps extends NfsOptions {
  /** The cluster that they belong to. */
  readonly cluster: CephCluster;

  /**
   * The name of the CephNFS, and of the NFS cluster in Ceph.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * NFS servers of a Ceph cluster. They export directories of shared filesystems, which a storage class makes for each volume, and what
 * people export with `ceph nfs export` or in the dashboard.
 *
 * @see https://rook.io/docs/rook/latest-release/CRDs/ceph-nfs-crd/
 */
export class CephNfs extends Construct {
  /** Whether the value is such servers, also those of another copy of this package. */
  public static isCephNfs(value: any): boolean {
    return BRAND.has(value);
  }

  /** The cluster that they belong to. */
  public readonly cluster: CephCluster;

  /** The name of the CephNFS, and of the NFS cluster in Ceph. */
  public readonly name: string;

  /** The name of the Service of the first server; every other one has a Service of its own. */
  public readonly serviceName: string;

  /** The port of the servers. */
  public readonly port: number;

  /**
   * Adds NFS servers to the site of the scope.
   *
   * @throws when the name cannot be one, a source of files is none, or a number is out of its bounds
   */
  public constructor(scope: Construct, id: string, props: CephNfsProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.cluster = requireNeighbour(props?.cluster, 'addNfs', {
      where: 'cluster', kind: 'a Ceph cluster', fix: 'Pass the rook.CephCluster of the servers, or use its addNfs()',
    }, this);
    this.name = requireName(props.name ?? id, 'name', this);
    this.serviceName = `rook-ceph-nfs-${this.name}-a`;
    this.port = props.port ?? 2049;
    new Manifest(this, 'nfs', {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephNFS',
      name: this.name,
      namespace: props.cluster.namespace,
      phase: Phase.DATA,
      body: { spec: nfsSpec(this.name, props, this) },
      overrides: props.overrides,
    });
  }

  /**
   * Adds a storage class whose volumes are directories of a shared filesystem that the first server exports.
   *
   * @throws when the name cannot be one, the filesystem is of another cluster, the pool is none of it, or parameters are set twice
   */
  public addStorageClass(name: string, options: NfsStorageClassOptions): NfsStorageClass {
    return new NfsStorageClass(this, partId(this, 'storage-class', name), { ...options, name, nfs: this });
  }

  /**
   * Adds a Service that gives the first server an address outside of the Kubernetes cluster.
   *
   * @throws when a name or port cannot be one
   */
  public addExternalService(options: ExternalServiceOptions = {}): ExternalService {
    return new ExternalService(this, 'service', { ...options, service: ExposedService.nfsOf(this) });
  }
}
