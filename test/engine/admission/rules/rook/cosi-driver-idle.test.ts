import { cosiDriverIdle } from '../../../../../lib/engine/admission/rules/rook/cosi-driver-idle';
import { object, verdicts } from '../samples';

const cosi = (spec: object) => object('ceph.rook.io/v1', 'CephCOSIDriver', 'ceph-cosi-driver', 'rook-ceph', { spec });

test('a driver of which is not said when it runs', () => {
  expect(verdicts(cosiDriverIdle, [cosi({})])).toEqual([
    {
      object: 'ceph-cosi-driver',
      property: 'spec.deploymentStrategy',
      message: 'CephCOSIDriver rook-ceph/ceph-cosi-driver has no deploymentStrategy',
      fix: 'Set deploymentStrategy: Auto, or Never if that is meant',
    },
  ]);
});

test('silent: drivers of which it is said', () => {
  expect(verdicts(cosiDriverIdle, [cosi({ deploymentStrategy: 'Auto' }), cosi({ deploymentStrategy: 'Never' })])).toEqual([]);
});
