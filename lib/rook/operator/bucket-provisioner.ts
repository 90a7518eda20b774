import type { ObjectBucketOptions } from './object-bucket-options';

/**
 * The provisioner under which an operator answers claims of buckets of a cluster.
 *
 * @see https://github.com/rook/rook/blob/v1.20.6/pkg/operator/ceph/object/objectstore.go
 */
export function bucketProvisioner({ provisionerPrefix, provisionerPerCluster = true }: ObjectBucketOptions, clusterNamespace: string): string {
  const prefix = provisionerPrefix ?? (provisionerPerCluster ? clusterNamespace : undefined);
  return prefix === undefined ? 'ceph.rook.io/bucket' : `${prefix}.ceph.rook.io/bucket`;
}
