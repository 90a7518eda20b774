import { capacityNotConsidered } from '../../../../../lib/engine/admission/rules/topolvm/capacity-not-considered';
import { object, verdicts, workload } from '../samples';

const driver = (spec: object, name = 'topolvm.io') => object('storage.k8s.io/v1', 'CSIDriver', name, undefined, { spec });

test('neither tracking nor an extender', () => {
  expect(verdicts(capacityNotConsidered, [driver({ attachRequired: false })])).toEqual([
    {
      object: 'topolvm.io',
      property: 'spec.storageCapacity',
      message: 'CSIDriver topolvm.io tracks no capacity, and no topolvm-scheduler runs',
      fix: 'Set storageCapacity: true, or run topolvm-scheduler with the webhook',
    },
  ]);
});

test('silent: one of the two, and other drivers', () => {
  expect(verdicts(capacityNotConsidered, [driver({ storageCapacity: true })])).toEqual([]);
  expect(verdicts(capacityNotConsidered, [driver({}), workload('DaemonSet', 'scheduler', 'topolvm-system', { command: ['/topolvm-scheduler'] })])).toEqual([]);
  expect(verdicts(capacityNotConsidered, [driver({}, 'rook-ceph.rbd.csi.ceph.com')])).toEqual([]);
});
