import type { RadosNamespaceMirroringOptions } from './rados-namespace-mirroring-options';

/** A part of a block pool whose images are kept apart from those of others. */
export interface RadosNamespaceOptions {
  /**
   * The name in Ceph; `CephBlockPoolRadosNamespace.IMPLICIT` for the images that are in no namespace. It cannot be changed.
   *
   * @default - the name of the object
   */
  readonly cephName?: string;

  /**
   * The id by which the CSI drivers know the namespace, at most 36 lower-case letters, digits and "-", unique among all Ceph clusters.
   * It cannot be changed.
   *
   * @default - the one that Rook would choose, a hash of cluster, pool and name
   */
  readonly clusterId?: string;

  /**
   * The copy in another cluster.
   *
   * @default - none
   */
  readonly mirroring?: RadosNamespaceMirroringOptions;

  /**
   * A JSON merge patch over the finished CephBlockPoolRadosNamespace, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
