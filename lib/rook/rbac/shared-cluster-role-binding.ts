import { Lazy } from 'cdk8s';
import type { Construct } from 'constructs';
import { Manifest } from '../../core/manifest';
import { Phase } from '../../core/phase';
import { RBAC, roleRef, subject, type Account } from '../../site/access';
import { Site } from '../../site/site';
import { ROOK_LABELS } from './labels';

/**
 * A ClusterRoleBinding of a fixed upstream name, written once for all accounts that hold the role.
 *
 * With one binding each, the second operator of a Kubernetes cluster would take the role from the first.
 */
export class SharedClusterRoleBinding extends Manifest {
  /** Binds the role to the account, in the binding of that name of the scope's site. */
  public static admit(scope: Construct, name: string, role: string, account: Account): void {
    const site = Site.siteOf(scope);
    const id = `cluster-role-binding-${name}`;
    const binding = site.node.tryFindChild(id) as SharedClusterRoleBinding | undefined ?? new SharedClusterRoleBinding(site, id, name, role);
    binding.subjects.push(subject(account));
  }

  private readonly subjects: object[];

  private constructor(site: Site, id: string, name: string, role: string) {
    const subjects: object[] = [];
    super(site, id, {
      apiVersion: RBAC,
      kind: 'ClusterRoleBinding',
      name,
      phase: Phase.ACCESS,
      labels: ROOK_LABELS,
      body: {
        roleRef: roleRef('ClusterRole', role),
        subjects: Lazy.any({ produce: () => subjects }),
      },
    });
    this.subjects = subjects;
  }
}
