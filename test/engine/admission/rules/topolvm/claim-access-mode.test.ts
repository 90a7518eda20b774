import { claimAccessMode } from '../../../../../lib/engine/admission/rules/topolvm/claim-access-mode';
import { clusterOf, deviceSet, object, storageClass, template, verdicts, workload } from '../samples';

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

test('templates of sets of pods and of OSDs, and volumes of pods', () => {
  const shared = template({ accessModes: ['ReadOnlyMany'] });
  const database = object('apps/v1', 'StatefulSet', 'db', 'web', { spec: { replicas: 1, volumeClaimTemplates: [shared], template: { spec: {} } } });
  const pods = workload('Deployment', 'web', 'web', {}, { volumes: [{ name: 'cache', ephemeral: { volumeClaimTemplate: { spec: shared.spec } } }] });
  const found = verdicts(claimAccessMode, [storageClass('local', 'topolvm.io'), clusterOf(deviceSet({ volumeClaimTemplates: [shared] })), database, pods]);
  expect(found.map(({ property, message }) => [property, message])).toEqual([
    ['spec.template.spec.volumes[0].ephemeral.volumeClaimTemplate.spec.accessModes', 'Deployment web/web (volume cache) wants ReadOnlyMany of class local'],
    ['spec.volumeClaimTemplates[0].spec.accessModes', 'StatefulSet web/db (claim data) wants ReadOnlyMany of class local'],
    [
      'spec.storage.storageClassDeviceSets[0].volumeClaimTemplates[0].spec.accessModes',
      'CephCluster rook-ceph/ceph (data of device set "set1") wants ReadOnlyMany of class local',
    ],
  ]);
});
