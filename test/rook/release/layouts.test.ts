import { layoutOfRelease } from '../../../lib/rook/release/layout-of';
import { ROOK_RELEASES } from '../../../lib/upstream/catalog/rook';
import { readsSetting } from '../../../lib/upstream/catalog/rook-settings';
import { loadData } from '../../../lib/upstream/data-file';
import type { CustomKindData } from '../../../lib/upstream/data-file';
import { kindsOf } from '../../../lib/upstream/release';
import facts from '../facts/rook-ceph-workloads.json';
import facts119 from '../facts/v1.19/rook-ceph-workloads.json';

test.each(ROOK_RELEASES)('Rook $version may work with every kind that it has, and with no other', ({ version }) => {
  const kinds = Object.values(kindsOf('rook', loadData('rook'), version) as Record<string, CustomKindData>)
    .filter(({ group }) => group === 'ceph.rook.io').map(({ names }) => names.plural);
  const granted = layoutOfRelease(version).clusterRoles['rook-ceph-global'].flatMap((rule) => 'apiGroups' in rule && rule.apiGroups.includes('ceph.rook.io') ? rule.resources : []);
  expect([...new Set(granted.map((resource) => resource.split('/')[0]))].sort()).toEqual(kinds.sort());
});

test('a release that nobody described', () => {
  expect(() => layoutOfRelease('1.21.0')).toThrow('The catalog has Rook 1.21.0, but lib/rook/release does not say how it is installed.');
});

test.each([['1.20.6', facts], ['1.19.10', facts119]] as const)('Rook %s reads every setting and variable of its chart', (version, { config, workloads }) => {
  const variables = Object.keys(workloads['Deployment rook-ceph/rook-ceph-operator'].containers[0].env).filter((name) => name.startsWith('ROOK_'));
  const names = [...Object.keys(config['ConfigMap rook-ceph/rook-ceph-operator-config']), ...variables];
  expect(names.filter((name) => !readsSetting(version, name))).toEqual([]);
});
