import { object, operator, storageClass } from '../samples';

export { operator };

/** The operator with settings of buckets, as Rook's manifests have them. */
export function bucketOperator(settings: Record<string, string> = { ROOK_OBC_WATCH_OPERATOR_NAMESPACE: 'true' }): any {
  return operator({ ROOK_CURRENT_NAMESPACE_ONLY: 'false', ...settings });
}

export function store(name = 'store', namespace = 'rook-ceph'): any {
  return object('ceph.rook.io/v1', 'CephObjectStore', name, namespace, { spec: { gateway: { instances: 1, port: 80 } } });
}

export function bucketClass(parameters: object = {}, provisioner = 'rook-ceph.ceph.rook.io/bucket', name = 'buckets'): any {
  return storageClass(name, provisioner, { parameters: { objectStoreName: 'store', objectStoreNamespace: 'rook-ceph', ...parameters } });
}

export function claim(spec: object = { generateBucketName: 'logs' }, name = 'logs'): any {
  return object('objectbucket.io/v1alpha1', 'ObjectBucketClaim', name, 'web', { spec: { storageClassName: 'buckets', ...spec } });
}
