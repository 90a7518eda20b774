import type { Construct } from 'constructs';
import { Manifest } from '../../core/manifest';
import { Phase } from '../../core/phase';
import { Site } from '../../site/site';
import { ROOK_LABELS } from './labels';
import type { PolicyRule } from './policy-rule';

const GROUP = 'rbac.authorization.k8s.io';

/** A ServiceAccount as those refer to it who grant it something. */
export interface Account {
  readonly name: string;
  readonly namespace: string;
}

/** Writes the identities and roles of one namespace; every name is written at most once in a scope. */
export class NamespaceAccess {
  public constructor(private readonly scope: Construct, private readonly namespace: string) {}

  /** A ServiceAccount that pulls with the site's secrets. */
  public account(name: string): Account {
    const secrets = Site.siteOf(this.scope)._pullSecrets;
    this.write('v1', 'ServiceAccount', name, secrets.length === 0 ? {} : { imagePullSecrets: secrets.map(({ secretName }) => ({ name: secretName })) });
    return { name, namespace: this.namespace };
  }

  /** A Role of the namespace and a RoleBinding that gives it to the account. */
  public grant(role: string, rules: readonly PolicyRule[], account: Account, binding = role): void {
    this.write(`${GROUP}/v1`, 'Role', role, { rules });
    this.bind(binding, 'Role', role, account);
  }

  /** A RoleBinding that gives a role to the account, in this namespace. */
  public bind(name: string, kind: 'Role' | 'ClusterRole', role: string, account: Account): void {
    this.write(`${GROUP}/v1`, 'RoleBinding', name, {
      roleRef: { apiGroup: GROUP, kind, name: role },
      subjects: [{ kind: 'ServiceAccount', ...account }],
    });
  }

  private write(apiVersion: string, kind: string, name: string, body: { readonly [key: string]: unknown }): void {
    new Manifest(this.scope, `${kind}-${this.namespace}-${name}`, {
      apiVersion, kind, name, namespace: this.namespace, phase: Phase.ACCESS, labels: ROOK_LABELS, body,
    });
  }
}
