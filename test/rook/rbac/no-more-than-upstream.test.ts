import { Platform, rook, RookRelease } from 'rookery';
import { objectsOf } from '../../support/objects';
import csi from '../facts/ceph-csi-drivers.json';
import { site } from '../facts/installation';
import optIn from '../facts/opt-in-drivers.json';
import { atomsOfRules, recordedPermissions, writtenPermissions } from '../facts/permissions';
import type { AccessFacts, Permissions } from '../facts/permissions';
import latest from '../facts/rook-ceph-access.json';
import former from '../facts/v1.19/rook-ceph-access.json';

const CLUSTER = 'ceph-ssd';

/** What upstream gives in the namespace of a cluster; in its charts that may be the namespace of the operator. */
const OF_CLUSTER = /^RoleBinding rook-ceph\/rook-ceph-(cluster-mgmt|cmd-reporter|mgr|osd|purge-osd)$/;

/** What we give beyond the recorded installations, each with the reason; account, namespace or `*`, group, resource and verbs. */
const ADDED: readonly (readonly [RegExp, string])[] = [
  [/^rook-ceph\/rook-ceph-system ceph-ssd monitoring\.coreos\.com servicemonitors (get|list|watch|create|update|delete)$/,
    'with monitoring; upstream\'s chart gives the same'],
  [/^ceph-ssd\/rook-ceph-mgr ceph-ssd monitoring\.coreos\.com servicemonitors (get|list|create|update)$/, 'with monitoring; upstream\'s chart gives the same'],
  [/^rook-ceph\/rook-ceph-system ceph-ssd multicluster\.x-k8s\.io serviceexports (get|create)$/,
    'with services for other Kubernetes clusters; upstream gives it where the operator is, and clusters elsewhere could not export theirs'],
];

/** The roles of drivers that upstream has in manifests of their own, under the names that drivers have here. */
const opened: AccessFacts = {
  roles: Object.fromEntries(Object.entries(optIn.roles).map(([name, lines]) => [named(name), lines])),
  bindings: Object.fromEntries(Object.keys(optIn.roles).map((name) => {
    const [kind, role] = named(name).split(' ');
    return [`${kind}Binding ${role}b`, [named(name), `ServiceAccount rook-ceph/${role.replace(/-c?r$/, '-sa')}`]];
  })),
};

function named(role: string): string {
  return role.replace(/ceph-csi-(nfs|nvmeof)-/, 'rook-ceph-$1-csi-ceph-com-');
}

/** As atoms `account where group resource verb`. */
function atomsOf(permissions: Permissions): string[] {
  return Object.entries(permissions).flatMap(([account, atoms]) => atoms.map((atom) => `${account} ${atom}`));
}

/** All that upstream gives to an operator and its drivers in one namespace, and to a cluster in another. */
function given(charts: readonly AccessFacts[]): Set<string> {
  return new Set(charts.flatMap(({ roles, bindings }) => {
    const parts = (ofCluster: boolean): AccessFacts => {
      return { roles, bindings: Object.fromEntries(Object.entries(bindings).filter(([name]) => OF_CLUSTER.test(name) === ofCluster)) };
    };
    const daemons = /^rook-ceph\/(rook-ceph-(?!system)[\w-]+)/;
    const elsewhere = atomsOf(recordedPermissions(parts(true))).map((atom) => atom.replace(/ rook-ceph /, ` ${CLUSTER} `));
    return [...atomsOf(recordedPermissions(parts(false))), ...elsewhere]
      .flatMap((atom) => [atom, atom.replace(daemons, `${CLUSTER}/$1`)]);
  }));
}

describe.each([
  ['1.20', RookRelease.V1_20, [latest, csi, opened]],
  ['1.19', RookRelease.V1_19, [former]],
] as const)('Rook %s, with all drivers and everything that asks for rights', (_, release, charts) => {
  const { rbd, cephFs, nfs, nvmeOf } = rook.CsiDriver;
  const tokyo = site({ releases: { rook: release }, platform: Platform.OPENSHIFT });
  const operator = new rook.Operator(tokyo, 'rook', {
    objectBuckets: { aggregateRoles: true },
    csi: { drivers: [rbd(), cephFs(), nfs(), nvmeOf()], defaults: { deployCsiAddons: true } },
  });
  operator.addCosiDriver();
  const ceph = operator.addCluster(CLUSTER, {
    mons: rook.Mons.onHost({ headlessService: {} }),
    network: rook.Network.pod({ multiClusterService: { enabled: true, clusterId: 'tokyo' } }),
    monitoring: { enabled: true },
    dashboard: { enabled: true },
  });
  ceph.addToolbox();
  ceph.purgeOsds('purge', { ids: [1] });
  ceph.cleanNode('clean', { node: 'node-7', confirmation: rook.CleanupConfirmation.YES_REALLY_DESTROY_DATA });
  const objects = objectsOf(tokyo);
  const written = atomsOf(writtenPermissions(objects));
  const allowed = given(charts);
  const more = written.filter((atom) => !allowed.has(atom));

  test('no account may do more than upstream lets it, but for what is listed', () => {
    expect(written.length).toBeGreaterThan(600);
    expect(allowed).toContain('rook-ceph/rook-ceph-system rook-ceph apps statefulsets delete');
    expect(allowed).not.toContain('rook-ceph/rook-ceph-system ceph-ssd apps statefulsets delete');
    expect(more.filter((atom) => !ADDED.some(([pattern]) => pattern.test(atom)))).toEqual([]);
  });

  test.each(ADDED)('%s is given %s', (pattern) => {
    expect(more.some((atom) => pattern.test(atom))).toBe(true);
  });

  test('people who may view or edit a namespace may do so with its bucket claims, as in the chart', () => {
    const people = objects.filter(({ kind, metadata }) => kind === 'ClusterRole' && metadata.name.startsWith('rook-ceph-obc-'));
    expect(Object.fromEntries(people.map(({ metadata, rules }) => [metadata.name, atomsOfRules(rules)]))).toEqual({
      'rook-ceph-obc-view': ['get', 'list', 'watch'].map((verb) => `objectbucket.io objectbucketclaims ${verb}`),
      'rook-ceph-obc-edit': ['create', 'delete', 'deletecollection', 'patch', 'update'].map((verb) => `objectbucket.io objectbucketclaims ${verb}`),
    });
  });

  test('every account of a pod is one whose rights were compared, or has none', () => {
    const bound = new Set(objects.flatMap(({ subjects = [] }) => subjects.map(({ namespace, name }: any) => `${namespace}/${name}`)));
    const powerless = objects.filter(({ kind }) => kind === 'ServiceAccount').map(({ metadata }) => `${metadata.namespace}/${metadata.name}`)
      .filter((account) => !bound.has(account)).sort();
    expect(powerless).toEqual(['default', 'nvmeof', 'rgw'].map((daemon) => `${CLUSTER}/rook-ceph-${daemon}`));
  });
});
