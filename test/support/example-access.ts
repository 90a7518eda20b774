import csi from '../rook/facts/ceph-csi-drivers.json';
import optIn from '../rook/facts/opt-in-drivers.json';
import { atomsOf, writtenPermissions } from '../rook/facts/permissions';
import type { AccessFacts } from '../rook/facts/permissions';
import chart from '../rook/facts/rook-ceph-access.json';

/** The namespace of each cluster with that of its operator; upstream's charts put one of each into one. */
type Clusters = Readonly<Record<string, string>>;

/** Accounts of a cluster's daemons; every other account is the operator's or a driver's. */
const DAEMONS = ['cmd-reporter', 'default', 'mgr', 'nvmeof', 'osd', 'purge-osd', 'rgw'].map((daemon) => `rook-ceph-${daemon}`);
/** What is bound in the namespace of a cluster, for whomever. */
const IN_CLUSTERS = ['rook-ceph-cluster-mgmt', 'rook-ceph-cmd-reporter', 'rook-ceph-mgr', 'rook-ceph-osd', 'rook-ceph-purge-osd'];
/** Upstream has the roles of these drivers in a manifest, bound to accounts that are called like the roles. */
const OPT_IN: AccessFacts = { roles: optIn.roles, bindings: Object.fromEntries(Object.keys(optIn.roles).map((role) => bindingOf(role))) };

/** What Rook's accounts may do beyond, or not do of, what upstream lets them do: `account where group resource verb`, sorted. */
export function accessDifferences(objects: readonly any[]): { readonly added: string[]; readonly missing: string[] } {
  const clusters = clustersOf(objects);
  const operators = namespacesWith(objects, 'rook-ceph-system');
  const namespaces = new Set([...operators, ...Object.keys(clusters)]);
  const written = new Map(Object.entries(writtenPermissions(objects)).filter(([account]) => namespaces.has(account.split('/')[0])));
  const ours = new Set([...written].flatMap(([account, atoms]) => atoms.map((atom) => `${account} ${atom}`)));
  const theirs = new Set([chart, csi, OPT_IN].flatMap((facts) => grantsOf(facts, clusters, operators)));
  return {
    added: [...ours].filter((grant) => !theirs.has(grant)).sort(),
    // A driver that was not asked for has no account.
    missing: [...theirs].filter((grant) => written.has(grant.split(' ')[0]) && !ours.has(grant)).sort(),
  };
}

function grantsOf({ roles, bindings }: AccessFacts, clusters: Clusters, operators: readonly string[]): string[] {
  return Object.entries(bindings).flatMap(([binding, [role, ...subjects]]) => {
    const key = Object.keys(roles).find((name) => name === role || (role.startsWith('Role ') && name.endsWith(`/${role.slice(5)}`)))!;
    const places = subjects.flatMap((subject) => placesOf(binding, subject.split('/').pop()!, clusters, operators));
    return places.flatMap((place) => atomsOf(roles[key]).map((atom) => `${place} ${atom}`));
  });
}

/** The accounts, each with where it gets the rights of the binding. */
function placesOf(binding: string, account: string, clusters: Clusters, operators: readonly string[]): string[] {
  const name = binding.split(/[ /]/).pop()!;
  const everywhere = binding.startsWith('ClusterRoleBinding');
  if (!DAEMONS.includes(account) && !IN_CLUSTERS.includes(name)) {
    return operators.map((operator) => `${operator}/${renamed(account, operator)} ${everywhere ? '*' : operator}`);
  }
  return Object.entries(clusters).map(([cluster, operator]) => {
    const where = everywhere ? '*' : IN_CLUSTERS.includes(name) ? cluster : operator;
    return `${DAEMONS.includes(account) ? cluster : operator}/${account} ${where}`;
  });
}

function clustersOf(objects: readonly any[]): Clusters {
  return Object.fromEntries(objects.filter(({ kind, metadata }) => kind === 'RoleBinding' && metadata.name === 'rook-ceph-cluster-mgmt')
    .map(({ metadata, subjects }) => [metadata.namespace, subjects[0].namespace]));
}

function namespacesWith(objects: readonly any[], account: string): string[] {
  return objects.filter(({ kind, metadata }) => kind === 'ServiceAccount' && metadata.name === account).map(({ metadata }) => metadata.namespace);
}

/** Drivers, and with them their accounts, begin with the namespace of their operator. */
function renamed(account: string, operator: string): string {
  return account.replace(/^rook-ceph-(?=(rbd|cephfs|nfs|nvmeof)-csi-ceph-com-)/, `${operator}-`);
}

function bindingOf(role: string): [string, string[]] {
  const [kind, name] = role.split(' ');
  const plugin = name.replace(/^ceph-csi-(nfs|nvmeof)-(.*plugin)-.*$/, 'rook-ceph-$1-csi-ceph-com-$2');
  return [`${kind}Binding ${plugin}`, [role, `ServiceAccount rook-ceph/${plugin}-sa`]];
}
