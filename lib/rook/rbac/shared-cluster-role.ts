import type { Construct } from 'constructs';
import { Manifest } from '../../core/manifest';
import { Phase } from '../../core/phase';
import type { PolicyRule } from '../../core/policy-rule';
import { RBAC } from '../../site/access';
import { Site } from '../../site/site';
import { ROOK_LABELS } from './labels';

/** A ClusterRole of a fixed upstream name, written once however many operators a Kubernetes cluster has. */
export class SharedClusterRole extends Manifest {
  /** Adds the role to the site of the scope unless it is there already. */
  public static ensure(scope: Construct, name: string, rules: readonly PolicyRule[], labels: Readonly<Record<string, string>> = {}): void {
    const site = Site.siteOf(scope);
    const id = `cluster-role-${name}`;
    if (!site.node.tryFindChild(id)) new SharedClusterRole(site, id, name, rules, labels);
  }

  private constructor(site: Site, id: string, name: string, rules: readonly PolicyRule[], labels: Readonly<Record<string, string>>) {
    super(site, id, {
      apiVersion: RBAC, kind: 'ClusterRole', name, phase: Phase.ACCESS, labels: { ...ROOK_LABELS, ...labels }, body: { rules },
    });
  }
}
