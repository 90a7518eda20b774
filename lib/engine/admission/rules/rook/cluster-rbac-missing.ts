import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { namespaceOf } from '../read';
import { CLUSTER, clusterName, isConnectionOnly } from './cluster';
import { operators } from './operator';

const LOCAL = ['cmd-reporter', 'default', 'mgr', 'osd'];
const CONNECTION = ['cmd-reporter', 'default'];

/** A namespace of a cluster in which its daemons have no identity. */
export const clusterRbacMissing: Rule = {
  id: 'rook/cluster-rbac-missing',
  severity: Severity.ERROR,
  why: 'The operator may not work in the namespace, or its first pods cannot be made there, and the cluster stays at detecting its version',
  fix: 'Make the ServiceAccounts rook-ceph-* and the RoleBinding rook-ceph-cluster-mgmt in the namespace of every CephCluster',
  evidence: 'rook/rook deploy/examples/common-second-cluster.yaml, issues 7226 and 3360',
  kinds: [CLUSTER],
  * inspect(document, world) {
    // Without the operator among the objects somebody else brings the accounts, too.
    if (operators(world).length === 0) return;
    const namespace = namespaceOf(document);
    const accounts = (isConnectionOnly(document) ? CONNECTION : LOCAL).map((name) => `rook-ceph-${name}`);
    const missing = accounts.filter((name) => !world.exists('/ServiceAccount', namespace, name)).map((name) => `ServiceAccount ${name}`);
    if (!world.exists('rbac.authorization.k8s.io/RoleBinding', namespace, 'rook-ceph-cluster-mgmt')) missing.push('RoleBinding rook-ceph-cluster-mgmt');
    if (missing.length === 0) return;
    yield { document, property: 'metadata.namespace', message: `Namespace ${namespace} of ${clusterName(document)} lacks ${missing.join(', ')}` };
  },
};
