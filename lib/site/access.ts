import type { Construct } from 'constructs';
import { Manifest } from '../core/manifest';
import { Phase } from '../core/phase';
import type { PolicyRule } from '../core/policy-rule';
import { pullSecrets } from './pull-secrets';
import { Site } from './site';

const GROUP = 'rbac.authorization.k8s.io';
/** Group and version of roles and bindings. */
export const RBAC = `${GROUP}/v1`;

/** A ServiceAccount as those refer to it who grant it something. */
export interface Account {
  readonly name: string;
  readonly namespace: string;
}

/** A role as bindings refer to it. */
export function roleRef(kind: 'Role' | 'ClusterRole', name: string): object {
  return { apiGroup: GROUP, kind, name };
}

/** An account as bindings refer to it. */
export function subject({ name, namespace }: Account): object {
  return { kind: 'ServiceAccount', name, namespace };
}

/** Writes the accounts of one namespace with their roles and bindings; every name is written at most once in a scope. */
export class Access {
  public constructor(
    private readonly scope: Construct,
    private readonly namespace: string,
    private readonly labels: Readonly<Record<string, string>>,
  ) {}

  /** A ServiceAccount that pulls with the site's secrets. */
  public account(name: string, annotations?: Readonly<Record<string, string>>): Account {
    this.write('v1', 'ServiceAccount', name, { ...pullSecrets(Site.siteOf(this.scope)) }, false, annotations);
    return { name, namespace: this.namespace };
  }

  /** A Role of the namespace and a RoleBinding that gives it to the account. */
  public grant(role: string, rules: readonly PolicyRule[], account: Account, binding = role): void {
    this.write(RBAC, 'Role', role, { rules });
    this.bind(binding, 'Role', role, account);
  }

  /** A ClusterRole and a ClusterRoleBinding that gives it to the account. */
  public grantEverywhere(role: string, rules: readonly PolicyRule[], account: Account, binding = role): void {
    this.write(RBAC, 'ClusterRole', role, { rules }, true);
    this.write(RBAC, 'ClusterRoleBinding', binding, { roleRef: roleRef('ClusterRole', role), subjects: [subject(account)] }, true);
  }

  /** A RoleBinding that gives a role to the accounts, in this namespace. */
  public bind(name: string, kind: 'Role' | 'ClusterRole', role: string, ...accounts: readonly Account[]): void {
    this.write(RBAC, 'RoleBinding', name, { roleRef: roleRef(kind, role), subjects: accounts.map(subject) });
  }

  private write(
    apiVersion: string, kind: string, name: string, body: { readonly [key: string]: unknown }, clusterWide = false,
    annotations?: Readonly<Record<string, string>>,
  ): void {
    const { labels } = this;
    new Manifest(this.scope, clusterWide ? `${kind}-${name}` : `${kind}-${this.namespace}-${name}`, {
      apiVersion, kind, name, phase: Phase.ACCESS, labels, body, annotations, ...(clusterWide ? {} : { namespace: this.namespace }),
    });
  }
}
