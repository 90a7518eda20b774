import { driverObjectWrong } from '../../../../../lib/engine/admission/rules/topolvm/driver-object-wrong';
import { object, verdicts } from '../samples';

const driver = (spec: object, name = 'topolvm.io') => object('storage.k8s.io/v1', 'CSIDriver', name, undefined, { spec });
const FIX = 'Set attachRequired: false and volumeLifecycleModes: [Persistent]; where the object exists, delete it first';

test('a driver that is said to attach, and one for inline volumes only', () => {
  expect(verdicts(driverObjectWrong, [driver({ volumeLifecycleModes: ['Ephemeral'] }), driver({ attachRequired: true }, 'topolvm.cybozu.com')])).toEqual([
    { object: 'topolvm.io', property: 'spec.attachRequired', message: 'CSIDriver topolvm.io says that volumes are attached (true, the default)', fix: FIX },
    { object: 'topolvm.io', property: 'spec.volumeLifecycleModes', message: 'CSIDriver topolvm.io makes volumes of mode Ephemeral only', fix: FIX },
    { object: 'topolvm.cybozu.com', property: 'spec.attachRequired', message: 'CSIDriver topolvm.cybozu.com says that volumes are attached (true)', fix: FIX },
  ]);
});

test('silent: the driver as upstream has it, and other drivers', () => {
  expect(verdicts(driverObjectWrong, [driver({ attachRequired: false, volumeLifecycleModes: ['Persistent'] }), driver({}, 'rook-ceph.rbd.csi.ceph.com')])).toEqual([]);
});
