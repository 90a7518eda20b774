import { claimsExceedVolumes } from '../../../../../lib/engine/admission/rules/volumes/claims-exceed-volumes';
import { cluster, clusterOf, deviceSet, localVolume, object, pool, storageClass, template, verdicts } from '../samples';

const CLASS = storageClass('local', 'kubernetes.io/no-provisioner');
const volumes = (count: number, spec: object = {}, prefix = 'disk') => Array.from({ length: count }, (_, index) => localVolume(`${prefix}-${index}`, `s${index + 1}`, `/dev/disk/by-id/${prefix}`, spec));
const ofSize = (storage: string, more: object = {}) => template({ resources: { requests: { storage } }, ...more });
const messages = (objects: readonly any[], facts = {}) => verdicts(claimsExceedVolumes, [CLASS, ...objects], facts).map(({ message }) => message);

test('more OSDs than volumes', () => {
  expect(verdicts(claimsExceedVolumes, [CLASS, ...volumes(2), clusterOf(deviceSet({ count: 3 }))])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[0].volumeClaimTemplates[0].spec',
      message: 'CephCluster rook-ceph/ceph (data of device set "set1") asks for 3 x 100 GiB of class local, of its Block volumes 2 fit',
      fix: 'Add volumes, or claim fewer or smaller ones; OSDs need volumes of volumeMode Block, mons of Filesystem',
    },
  ]);
});

test('volumes that are too small, of the other mode, on other nodes, or not what the selector asks for', () => {
  const none = ['CephCluster rook-ceph/ceph (data of device set "set1") asks for 3 x 100 GiB of class local, of its Block volumes 0 fit'];
  const one = ['CephCluster rook-ceph/ceph (data of device set "set1") asks for 3 x 100 GiB of class local, of its Block volumes 1 fits'];
  const wanted = clusterOf(deviceSet());
  expect(messages([...volumes(3, { capacity: { storage: '99Gi' } }), wanted])).toEqual(none);
  expect(messages([...volumes(3, { volumeMode: 'Filesystem' }), wanted])).toEqual(none);
  expect(messages([...volumes(3, { accessModes: ['ReadWriteMany'] }), wanted])).toEqual(none);
  expect(messages([...volumes(3), wanted], { nodePools: [pool({ count: 1, nodeNames: ['s1'] })] })).toEqual(one);
  expect(messages([...volumes(3), clusterOf(deviceSet({ volumeClaimTemplates: [template({ selector: { matchLabels: { disk: 'fast' } } })] }))])).toEqual(none);
  expect(messages([...volumes(3), clusterOf(deviceSet({ volumeClaimTemplates: [template({ volumeName: 'disk-1' })] }))])).toEqual(one);
});

test('sets that fit by themselves, and not together', () => {
  const large = deviceSet({ name: 'large', volumeClaimTemplates: [ofSize('200Gi')] });
  const objects = [...volumes(3, { capacity: { storage: '200Gi' } }), ...volumes(2, {}, 'small')];
  expect(messages([...objects, clusterOf(large, deviceSet({ name: 'small', count: 3 }))])).toEqual([
    'CephCluster rook-ceph/ceph (data of device set "small") asks for 3 x 100 GiB of class local; '
    + 'with the claims before it that is 6 of 100 GiB and more, and there are 5 such volumes',
  ]);
  expect(messages([...objects, clusterOf(large, deviceSet({ name: 'small', count: 2 }))])).toEqual([]);
});

test('mons need file systems', () => {
  const mon = { count: 3, volumeClaimTemplate: template({ volumeMode: undefined, resources: { requests: { storage: '10Gi' } } }, {}) };
  const found = ['CephCluster rook-ceph/ceph (mons) asks for 3 x 10 GiB of class local, of its Filesystem volumes 0 fit'];
  expect(messages([...volumes(6), cluster({ mon })])).toEqual(found);
  expect(messages([...volumes(6), ...volumes(3, { volumeMode: undefined }, 'mon'), cluster({ mon })])).toEqual([]);
});

test('silent: as many as there are, volumes that somebody else makes, other kinds of volumes and classes', () => {
  const wanted = clusterOf(deviceSet());
  expect(messages([...volumes(3), wanted])).toEqual([]);
  expect(messages([wanted])).toEqual([]);
  expect(messages([...volumes(2), wanted], { external: [{ apiVersion: 'v1', kind: 'PersistentVolume', name: 'by-hand' }] })).toEqual([]);
  expect(messages([object('v1', 'PersistentVolume', 'nfs', undefined, { spec: { storageClassName: 'local', nfs: { server: 'a', path: '/' } } }), wanted])).toEqual([]);
  expect(verdicts(claimsExceedVolumes, [storageClass('local', 'topolvm.io'), ...volumes(1), wanted])).toEqual([]);
});
