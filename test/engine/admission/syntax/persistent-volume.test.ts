import { persistentVolume } from '../../../../lib/engine/admission/syntax/persistent-volume';
import { found } from './support';

const right = { capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'], csi: { driver: 'a.b', volumeHandle: 'c' } };

test.each([
  [{}, []],
  [{ csi: undefined, local: { path: '/a' }, nodeAffinity: { required: {} } }, []],
  [{ capacity: {} }, ['spec.capacity: a volume has a capacity of storage, and of nothing else']],
  [{ capacity: { storage: '0' } }, ['spec.capacity.storage: the capacity is zero']],
  [{ capacity: { storage: '10E' } }, ['spec.capacity.storage: the capacity 10E is more than Kubernetes can count']],
  [{ accessModes: [] }, ['spec.accessModes: accessModes has no entry']],
  [{ csi: undefined }, ['spec: the volume has no source']],
  [{ nfs: { server: 'a', path: '/b' } }, ['spec.csi: the volume has several sources: nfs, csi']],
  [{ csi: undefined, local: { path: '/a' } }, ['spec.nodeAffinity: a local volume needs the nodes that it is on']],
  [{ csi: { driver: 'a.b' } }, ['spec.csi.volumeHandle: volumeHandle is empty']],
  [{ csi: { ...right.csi, nodeExpandSecretRef: { name: 'a' } } }, ['spec.csi.nodeExpandSecretRef.namespace: namespace is empty']],
  [{ csi: undefined, iscsi: { targetPortal: 'a', iqn: 'iqn.2001-04.com.example:a', lun: 0, secretRef: {} } }, ['spec.iscsi.secretRef.name: name is empty']],
  [{ csi: undefined, nfs: { server: 'a', path: '/b' }, volumeAttributesClassName: 'gold' }, ['spec.csi: volumeAttributesClassName needs a csi volume']],
])('%j', (spec, texts) => {
  expect(found(persistentVolume, { kind: 'PersistentVolume', spec: { ...right, ...spec } })).toEqual(texts);
});
