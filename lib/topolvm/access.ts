import { Phase } from '../core/phase';
import type { Installation } from './installation';
import { NAMES } from './names';
import { Grant, GRANTS, SNAPSHOT_GRANTS } from './permissions';

const RBAC = 'rbac.authorization.k8s.io';

/** Which accounts there are. */
export interface AccessNeeds {
  /** Whether lvmd runs in pods of its own. */
  readonly lvmd: boolean;
  /** Whether there is a snapshotter. */
  readonly snapshots: boolean;
}

/** Accounts of the pods, and what they are allowed. */
export function addAccess(installation: Installation, { lvmd, snapshots }: AccessNeeds): void {
  const privileged = [NAMES.node, ...(lvmd ? [NAMES.lvmd] : [])];
  for (const name of [NAMES.controller, ...privileged]) {
    installation.add(`account-${name}`, {
      apiVersion: 'v1', kind: 'ServiceAccount', name, phase: Phase.ACCESS, body: installation.pullSecrets,
    });
  }
  for (const grant of [...GRANTS, ...(snapshots ? SNAPSHOT_GRANTS : [])]) addGrant(installation, grant);
  if (installation.site.platform.securityContextConstraints) {
    // A role of OpenShift itself: nothing less than its constraints for privileged pods lets them mount volumes for others.
    bind(installation, {
      id: 'constraints', name: `${NAMES.node}-constraints`, kind: 'RoleBinding',
      role: { kind: 'ClusterRole', name: 'system:openshift:scc:privileged' }, accounts: privileged,
    });
  }
}

function addGrant(installation: Installation, { role, binding, account, clusterWide, rules }: Grant): void {
  const name = role.replace('*', installation.namespace);
  const kind = clusterWide ? 'ClusterRole' : 'Role';
  const id = role.replace(/^\*[:-]/, 'cluster-');
  installation.add(`role-${id}`, { apiVersion: `${RBAC}/v1`, kind, name, phase: Phase.ACCESS, body: { rules }, clusterWide });
  bind(installation, {
    id: `binding-${id}`, name: binding.replace('*', installation.namespace), kind: `${kind}Binding`,
    role: { kind, name }, accounts: [NAMES[account]],
  });
}

interface Binding {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly role: { readonly kind: string; readonly name: string };
  readonly accounts: readonly string[];
}

function bind(installation: Installation, { id, name, kind, role, accounts }: Binding): void {
  installation.add(id, {
    apiVersion: `${RBAC}/v1`,
    kind,
    name,
    phase: Phase.ACCESS,
    clusterWide: kind === 'ClusterRoleBinding',
    body: {
      roleRef: { apiGroup: RBAC, ...role },
      subjects: accounts.map((account) => ({ kind: 'ServiceAccount', name: account, namespace: installation.namespace })),
    },
  });
}
