import { dataDirShared } from '../../../../../lib/engine/admission/rules/rook/data-dir-shared';
import { hostNetworkClash } from '../../../../../lib/engine/admission/rules/rook/host-network-clash';
import { cluster, pool, verdicts } from '../samples';

const nodePools = [pool({ name: 'hdd', labels: { role: 'hdd' } }), pool({ name: 'ssd', labels: { role: 'ssd' } })];

function on(role: string, namespace: string, spec: object = {}): any {
  const terms = [{ matchExpressions: [{ key: 'role', operator: 'In', values: [role] }] }];
  const nodeAffinity = { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: terms } };
  return cluster({ dataDirHostPath: '/var/lib/rook', network: { provider: 'host' }, placement: { all: { nodeAffinity } }, ...spec }, namespace);
}

test.each([['directory', dataDirShared], ['host network', hostNetworkClash]])('clusters on other nodes may share a %s', (_, rule) => {
  expect(verdicts(rule, [on('hdd', 'one'), on('ssd', 'two')], { nodePools })).toEqual([]);
});

test.each([['directory', dataDirShared], ['host network', hostNetworkClash]])('clusters that may meet on one pool may not share a %s', (_, rule) => {
  const wanderer = on('ssd', 'two', { placement: {} });
  expect(verdicts(rule, [on('hdd', 'one'), wanderer], { nodePools })).toHaveLength(1);
});

test('where nodes are not known, affinity proves nothing', () => {
  expect(verdicts(dataDirShared, [on('hdd', 'one'), on('ssd', 'two')])).toHaveLength(1);
});

test('every cluster but the first is told', () => {
  const found = verdicts(dataDirShared, ['one', 'two', 'three'].map((namespace) => cluster({ dataDirHostPath: '/var/lib/rook' }, namespace)));
  expect(found.map(({ message }) => message)).toEqual(['two', 'three'].map((namespace) =>
    `CephCluster ${namespace}/ceph keeps its files in /var/lib/rook, CephCluster one/ceph in /var/lib/rook, and both may run on the same nodes`));
});
