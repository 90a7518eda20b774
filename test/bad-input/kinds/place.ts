import { ExistingObject, ExistingStorageClass, NodePool, rook, Site, Size, StorageApp, Topology } from 'rookery';
import type { IStorageClass, SiteProps } from 'rookery';
import { check } from '../../../lib/engine/check';
import { objectsOf } from '../../support/objects';

/** A mistake that people make with a kind, and what they are told. */
export interface Mistake {
  readonly what: string;
  readonly program: (at: Place) => unknown;
  /** The rule that finds it; a construct refuses it where there is none. */
  readonly rule?: string;
  readonly said: string;
  readonly site?: SiteProps;
}

/** The mistakes by kind. */
export type Mistakes = { readonly [kind: string]: readonly Mistake[] };

/** Values as callers without types hand them over. */
export const untyped = (value: unknown): any => value;

/** Copies on three nodes, or in as many places as told. */
export const copies = (size = 3, options?: rook.ReplicatedOptions): rook.Redundancy => rook.Redundancy.replicated(size, options);
export const chunks = (): rook.Redundancy => rook.Redundancy.erasureCoded({ dataChunks: 2, codingChunks: 1 });
export const objectPools = (): rook.ObjectPoolsOptions => ({ metadataPool: rook.ObjectPool.of(copies()), dataPool: rook.ObjectPool.of(copies()) });
export const filePools = (): rook.FilesystemOptions => ({
  metadataPool: rook.FilesystemPool.of(copies()), dataPools: [rook.FilesystemPool.of(copies())],
});

/** A site with six nodes in three zones, on which nothing is wrong before somebody makes a mistake. */
export class Place {
  public readonly site: Site;
  public readonly local: IStorageClass;
  private running?: rook.Operator;
  private made?: rook.CephCluster;

  public constructor(props: SiteProps = {}) {
    this.site = new Site(new StorageApp({ quiet: true }), 'tokyo', {
      nodes: [NodePool.of('workers', { count: 6, zones: ['a', 'b', 'c'] })],
      ...props,
      existing: [ExistingObject.storageClass('local'), ...props.existing ?? []],
    });
    this.local = ExistingStorageClass.named(this.site, 'local');
  }

  /** What a rule finds in all that is not definitions and permissions, which no mistake here is about. */
  public found(rule: string): string[] {
    const documents = objectsOf(this.site).filter(({ apiVersion, kind }) => !/^(apiextensions|rbac)\./.test(apiVersion) && kind !== 'ServiceAccount')
      .map((object) => ({ object: JSON.parse(JSON.stringify(object)), origin: '' }));
    return check(documents, this.site._facts()).filter((finding) => finding.rule === rule).map(({ message }) => message);
  }

  public get operator(): rook.Operator {
    return this.running ??= this.rook({});
  }

  /** The operator with changes; the first one that is asked for. */
  public rook(props: rook.OperatorProps): rook.Operator {
    return this.running = new rook.Operator(this.site, 'rook', props);
  }

  public get ceph(): rook.CephCluster {
    return this.made ??= this.cluster('ceph-ssd');
  }

  /** A cluster with changes. */
  public cluster(name: string, options: Partial<rook.CephClusterOptions> = {}): rook.CephCluster {
    return this.operator.addCluster(name, {
      mons: rook.Mons.onHost(),
      osds: [rook.OsdSet.onPvc('set1', { storageClass: this.local, count: 6, size: Size.tebi(1), spread: [Topology.ZONE] })],
      ...options,
    });
  }

  public get pool(): rook.CephBlockPool {
    return this.ceph.addBlockPool('replicated', copies());
  }

  public get filesystem(): rook.CephFilesystem {
    return this.ceph.addFilesystem('files', filePools());
  }

  public get store(): rook.CephObjectStore {
    return this.ceph.addObjectStore('store', objectPools());
  }
}
