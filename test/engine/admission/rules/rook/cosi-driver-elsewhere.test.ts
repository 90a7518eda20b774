import { cosiDriverElsewhere } from '../../../../../lib/engine/admission/rules/rook/cosi-driver-elsewhere';
import { object, operator, verdicts } from '../samples';

const cosi = (namespace: string) => object('ceph.rook.io/v1', 'CephCOSIDriver', 'ceph-cosi-driver', namespace, { spec: { deploymentStrategy: 'Auto' } });

test('a driver beside the cluster', () => {
  expect(verdicts(cosiDriverElsewhere, [operator(), cosi('ceph-ssd')])).toEqual([
    {
      object: 'ceph-cosi-driver',
      property: 'metadata.namespace',
      message: 'CephCOSIDriver ceph-ssd/ceph-cosi-driver is not in the namespace of the operator, rook-ceph',
      fix: 'Put the CephCOSIDriver into the namespace of the operator',
    },
  ]);
});

test('silent: a driver beside the operator, and one whose operator is not here', () => {
  expect(verdicts(cosiDriverElsewhere, [operator(), cosi('rook-ceph')])).toEqual([]);
  expect(verdicts(cosiDriverElsewhere, [cosi('ceph-ssd')])).toEqual([]);
});
