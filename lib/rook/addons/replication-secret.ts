/** Who replicates, as CSI-Addons reads it: csi-addons/kubernetes-csi-addons internal/controller/replication.storage/parameters.go. */
export function replicationSecret(step: 'replication' | 'group-replication', namespace: string): Record<string, string> {
  return {
    [`replication.storage.openshift.io/${step}-secret-name`]: 'rook-csi-rbd-provisioner',
    [`replication.storage.openshift.io/${step}-secret-namespace`]: namespace,
  };
}
