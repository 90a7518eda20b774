import type { CephClusterOptions } from './ceph-cluster-options';

/** The directory of a cluster on its nodes; clusters on shared nodes must not have the same. */
export function dataDirOf(options: CephClusterOptions, namespace: string): string {
  return options.dataDirHostPath ?? `/var/lib/rook-${namespace}`;
}
