import { csiKeysNotKept } from '../../../../../lib/engine/admission/rules/rook/csi-keys-not-kept';
import { cluster, verdicts } from '../samples';

const rotated = (csi: object) => cluster({ security: { cephx: { csi } } });

test('keys of mounted volumes that go', () => {
  expect(verdicts(csiKeysNotKept, [rotated({ keyRotationPolicy: 'KeyGeneration', keyGeneration: 2 })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.security.cephx.csi.keepPriorKeyCountMax',
      message: 'CephCluster rook-ceph/ceph rotates the keys of its drivers and keeps none from before',
      fix: 'Set keepPriorKeyCountMax to 1 at least, and drain nodes between two generations',
    },
  ]);
});

test('silent: keys are kept, or not rotated', () => {
  expect(verdicts(csiKeysNotKept, [rotated({ keyRotationPolicy: 'KeyGeneration', keepPriorKeyCountMax: 1 }), rotated({ keyRotationPolicy: 'Disabled' }), cluster()])).toEqual([]);
});
