import { mayFit, nodeCount, nodeGroups, nodesThatTake, podDemand, surelyFits } from '../../../../lib/engine/admission/rules/nodes';
import { World } from '../../../../lib/engine/admission/world';
import type { NodePoolFacts } from '../../../../lib/engine/facts';
import { pool } from './samples';

function taking(podSpec: object, ...nodePools: NodePoolFacts[]): number | undefined {
  const groups = nodesThatTake(new World([], { site: 'test', nodePools }), podDemand(podSpec));
  return groups && nodeCount(groups);
}

function term(key: string, operator: string, values?: string[]): object {
  const nodeSelectorTerms = [{ matchExpressions: [{ key, operator, values }] }];
  return { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } } };
}

test('nodes that are not declared are not known', () => {
  expect(taking({})).toBeUndefined();
});

test('zones are dealt out evenly', () => {
  const groups = nodeGroups(new World([], { site: 'test', nodePools: [pool({ count: 7, zones: ['a', 'b', 'c'] })] })) ?? [];
  expect(groups.map(({ count, labels }) => [labels['topology.kubernetes.io/zone'], count])).toEqual([['a', 3], ['b', 2], ['c', 2]]);
});

test.each([
  ['In', ['storage', 'x'], 3], ['In', ['web'], 0], ['NotIn', ['storage'], 0], ['NotIn', ['web'], 3], ['Exists', undefined, 3], ['DoesNotExist', undefined, 0],
])('role %s %p takes %p nodes', (operator, values, nodes) => {
  expect(taking(term('role', operator, values), pool())).toBe(nodes);
});

test.each([['Gt', '3', 3], ['Gt', '4', 0], ['Lt', '5', 3], ['Lt', '4', 0]])('disks %s %s takes %p nodes', (operator, value, nodes) => {
  expect(taking(term('disks', operator, [value]), pool({ labels: { disks: '4' } }))).toBe(nodes);
});

test('labels that Kubernetes sets by itself may be there, zones only where they are declared', () => {
  expect(taking(term('kubernetes.io/arch', 'In', ['amd64']), pool())).toBe(3);
  expect(taking(term('topology.kubernetes.io/zone', 'Exists'), pool())).toBe(0);
  expect(taking({ nodeSelector: { 'topology.kubernetes.io/zone': 'a' } }, pool({ zones: ['a', 'b', 'c'] }))).toBe(1);
});

test('labels that nobody declared may be there, but not surely; Linux and roles of taints are taken for granted', () => {
  const nodePools = [pool({ taints: [{ key: 'node-role.kubernetes.io/control-plane', effect: 'NoSchedule' }] })];
  const [group] = nodeGroups(new World([], { site: 'test', nodePools })) ?? [];
  const verdict = (key: string, operator: string, values?: string[]) => {
    const demand = podDemand(term(key, operator, values));
    return [mayFit(group, demand), surelyFits(group, demand)];
  };
  expect(verdict('kubernetes.io/arch', 'In', ['amd64'])).toEqual([true, false]);
  expect(verdict('node.kubernetes.io/exclude', 'DoesNotExist')).toEqual([true, true]);
  expect(verdict('kubernetes.io/os', 'In', ['linux'])).toEqual([true, true]);
  expect(verdict('kubernetes.io/os', 'In', ['windows'])).toEqual([false, false]);
  expect(verdict('node-role.kubernetes.io/control-plane', 'DoesNotExist')).toEqual([false, false]);
});

test('nodes are told apart by their names', () => {
  const named = pool({ count: 2, nodeNames: ['n1', 'n2'] });
  expect(taking(term('kubernetes.io/hostname', 'In', ['n2']), named)).toBe(1);
  const byField = { nodeSelectorTerms: [{ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['n1'] }] }] };
  expect(taking({ affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: byField } } }, named)).toBe(1);
});

test('a selector without terms, or with an empty one, matches nothing', () => {
  for (const nodeSelectorTerms of [[], [{}]]) {
    expect(taking({ affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } } }, pool())).toBe(0);
  }
});

test.each([
  [{ operator: 'Exists' }, 3],
  [{ key: 'dedicated', operator: 'Exists', effect: 'NoSchedule' }, 3],
  [{ key: 'dedicated', value: 'ceph' }, 3],
  [{ key: 'dedicated', value: 'gpu' }, 0],
  [{ key: 'dedicated', operator: 'Exists', effect: 'NoExecute' }, 0],
  [{ key: 'other', operator: 'Exists' }, 0],
])('toleration %j takes %p tainted nodes', (toleration, nodes) => {
  expect(taking({ tolerations: [toleration] }, pool({ taints: [{ key: 'dedicated', value: 'ceph', effect: 'NoSchedule' }] }))).toBe(nodes);
});
