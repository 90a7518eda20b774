import { ACCESS as pie } from '../../../pie/facts/access';
import csi from '../../../rook/facts/ceph-csi-drivers.json';
import optIn from '../../../rook/facts/opt-in-drivers.json';
import { atomsOf, recordedPermissions, type AccessFacts, type Permissions } from '../../../rook/facts/permissions';
import rook from '../../../rook/facts/rook-ceph-access.json';
import rook119 from '../../../rook/facts/v1.19/rook-ceph-access.json';
import { ACCESS as topolvm } from '../../../topolvm/facts/access';
import type { ReleaseFeature } from './call';

/** The form of the facts about TopoLVM and pie. */
interface BoundRoles {
  readonly permissions: Readonly<Record<string, readonly string[]>>;
  readonly bindings: Readonly<Record<string, { readonly role: string; readonly subjects: readonly string[] }>>;
}

/** Permissions that we grant and the recorded charts do not, by account, with the reason. */
export const BEYOND: readonly { readonly account: RegExp; readonly atoms: RegExp; readonly why: string }[] = [
  {
    account: /^rook-ceph-(system|mgr)$/,
    atoms: /^within monitoring\.coreos\.com servicemonitors (get|list|watch|create|update|delete)$/,
    why: 'rook/rook deploy/charts/library/templates/_cluster-monitoring.tpl, which the chart leaves out by default',
  },
  {
    account: /^(topolvm-node|topolvm-lvmd)$/,
    atoms: /^within security\.openshift\.io securitycontextconstraints:privileged use$/,
    why: 'TopoLVM\'s chart does not know OpenShift',
  },
  {
    account: /^default$/,
    atoms: /^within security\.openshift\.io securitycontextconstraints:nonroot-v2 use$/,
    why: 'pie\'s chart does not know OpenShift',
  },
];

/** The name of an account without what the namespace of a driver puts in front of it. */
export function plainAccount(name: string): string {
  return name.replace(/^.*-((?:rbd|cephfs|nfs|nvmeof)-csi-ceph-com-)/, '$1');
}

/** What upstream grants, by account: `anywhere` for the whole cluster, `within` for a namespace, then group, resource and verb. */
export function recordedGrants(release: ReleaseFeature): ReadonlyMap<string, ReadonlySet<string>> {
  const grants = new Map<string, Set<string>>();
  const add = (account: string, atoms: readonly string[]): void => {
    const known = grants.get(account) ?? new Set<string>();
    atoms.forEach((atom) => known.add(atom));
    grants.set(account, known);
  };
  for (const facts of (release === 'Rook 1.19' ? [rook119] : [rook, csi]) as AccessFacts[]) addPermissions(recordedPermissions(facts), add);
  for (const [role, lines] of Object.entries(optIn.roles)) {
    const [kind, name] = role.split(' ');
    const account = name.replace(/^ceph-csi-(nfs|nvmeof)-(ctrlplugin|nodeplugin)-.*$/, '$1-csi-ceph-com-$2-sa');
    add(account, atomsOf(lines).map((atom) => `${kind === 'ClusterRole' ? 'anywhere' : 'within'} ${atom}`));
  }
  for (const { permissions, bindings } of [topolvm, pie] as BoundRoles[]) {
    for (const [binding, { role, subjects }] of Object.entries(bindings)) {
      const where = binding.startsWith('ClusterRoleBinding') ? 'anywhere' : 'within';
      const found = permissions[role] ?? permissions[role.replace(' ', ` ${binding.split(' ')[1].split('/')[0]}/`)];
      for (const subject of subjects) add(subject.split('/')[1], found.map((atom) => `${where} ${atom}`));
    }
  }
  return grants;
}

function addPermissions(permissions: Permissions, add: (account: string, atoms: readonly string[]) => void): void {
  for (const [account, atoms] of Object.entries(permissions)) {
    add(plainAccount(account.split('/')[1]), atoms.map((atom) => atom.startsWith('* ') ? `anywhere ${atom.slice(2)}` : `within ${atom.slice(atom.indexOf(' ') + 1)}`));
  }
}
