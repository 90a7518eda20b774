import { operatorsOverlap } from '../../../../../lib/engine/admission/rules/rook/operators-overlap';
import { operator, verdicts } from '../samples';

test('two operators for all namespaces', () => {
  expect(verdicts(operatorsOverlap, [operator(), operator({}, 'other')])).toEqual([
    {
      object: 'rook-ceph-operator',
      property: '',
      message: 'Deployment other/rook-ceph-operator runs beside Deployment rook-ceph/rook-ceph-operator, which looks after the clusters of all namespaces',
      fix: 'Run one operator, or set ROOK_CURRENT_NAMESPACE_ONLY to "true" for each',
    },
  ]);
});

test('silent: two operators for their own namespaces', () => {
  expect(verdicts(operatorsOverlap, [operator({}), operator({}, 'other')])).toEqual([]);
});
