import { classTopologyUnreadable } from '../../../../../lib/engine/admission/rules/rook/class-topology-unreadable';
import { blockClass, verdicts } from '../samples';

const POOLS = [{ poolName: 'a', domainSegments: [{ domainLabel: 'zone', value: 'a' }] }];

test('what is no JSON, and a pool without a name', () => {
  expect(verdicts(classTopologyUnreadable, [blockClass({ topologyConstrainedPools: 'a, b' })])).toEqual([
    {
      object: 'block',
      property: 'parameters.topologyConstrainedPools',
      message: 'StorageClass block names pools by place in "a, b", which is no such list',
      fix: 'Write a JSON list of { "poolName": NAME, "domainSegments": [{ "domainLabel": LEVEL, "value": VALUE }] }',
    },
  ]);
  expect(verdicts(classTopologyUnreadable, [blockClass({ topologyConstrainedDataPools: '[{"pool":"a"}]' })]).length).toBe(1);
});

test('silent: a list over several lines, and classes without one', () => {
  expect(verdicts(classTopologyUnreadable, [blockClass({ topologyConstrainedPools: JSON.stringify(POOLS, null, 2) }), blockClass()])).toEqual([]);
});
