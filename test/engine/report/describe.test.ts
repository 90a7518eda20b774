import { describe as describeFinding } from '../../../lib/engine/report/describe';
import { finding } from './support';

test('a finding says where, what, why and what to write instead', () => {
  expect(describeFinding(finding())).toBe([
    'warning rook/pool-few-replicas',
    '  at tokyo/ceph/data: spec.replicated.size (CephBlockPool ceph/data)',
    '  CephBlockPool ceph/data keeps 2 copies.',
    '  One lost disk leaves a single copy.',
    '  Keep 3 copies.',
  ].join('\n'));
});

test('a finding about an object as a whole names no field', () => {
  expect(describeFinding(finding({ property: '' }))).toContain('\n  at tokyo/ceph/data (CephBlockPool ceph/data)\n');
});

test('a question keeps its mark, and a reason comes last', () => {
  const text = describeFinding(finding({ message: 'unknown field "cout", did you mean "count"?', acknowledged: 'scratch data' }));
  expect(text).toContain('\n  unknown field "cout", did you mean "count"?\n');
  expect(text.endsWith('\n  accepted: scratch data')).toBe(true);
});
