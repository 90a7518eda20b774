import { Finding, Severity } from '../../../lib/engine/finding';

/** A warning about a pool, and whatever is different about it. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'rook/pool-few-replicas', severity: Severity.WARNING, message: 'CephBlockPool ceph/data keeps 2 copies', why: 'One lost disk leaves a single copy',
    fix: 'Keep 3 copies', origin: 'tokyo/ceph/data', object: 'CephBlockPool ceph/data', property: 'spec.replicated.size', ...changes,
  };
}
