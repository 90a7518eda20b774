import { claimAccessMode } from '../../../../../lib/engine/admission/rules/topolvm/claim-access-mode';
import { object, storageClass, verdicts } from '../samples';

test('a claim for many nodes', () => {
  expect(verdicts(claimAccessMode,
    [storageClass('local', 'topolvm.io'), object('v1', 'PersistentVolumeClaim', 'data', 'web', { spec: { storageClassName: 'local', accessModes: ['ReadWriteMany'], resources: { requests: { storage: '1Gi' } } } })])).toEqual([
    {
      object: 'data',
      property: 'spec.accessModes',
      message: 'PersistentVolumeClaim web/data wants ReadWriteMany of class local',
      fix: 'Use ReadWriteOnce or ReadWriteOncePod, or a class of shared storage',
    },
  ]);
});

test('silent: a claim for one node', () => {
  expect(verdicts(claimAccessMode,
    [storageClass('local', 'topolvm.io'), object('v1', 'PersistentVolumeClaim', 'data', 'web', { spec: { storageClassName: 'local', accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } })])).toEqual([]);
});
