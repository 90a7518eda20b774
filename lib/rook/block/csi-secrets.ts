/** Calls of a driver that need a secret, and whether the one for nodes or the one for provisioning. */
const CALLS = { 'provisioner': 'provisioner', 'controller-expand': 'provisioner', 'controller-publish': 'provisioner', 'node-stage': 'node' };

/**
 * The parameters that tell a CSI driver which users to act as; the operator makes the Secrets in the namespace of the cluster.
 *
 * @param prefix the names of the Secrets up to the last part, for example `rook-csi-rbd`
 */
export function csiSecrets(prefix: string, namespace: string): Record<string, string> {
  return Object.fromEntries(Object.entries(CALLS).flatMap(([call, user]) => [
    [`csi.storage.k8s.io/${call}-secret-name`, `${prefix}-${user}`],
    [`csi.storage.k8s.io/${call}-secret-namespace`, namespace],
  ]));
}
