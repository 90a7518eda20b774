import { persistentVolume } from '../../../../lib/engine/update/rules/persistent-volume';
import { compared } from '../support';

const csi = { driver: 'a', volumeHandle: 'h' };
const secret = { name: 's', namespace: 'n' };
const affinity = (zone: string): object => ({ required: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'zone', operator: 'In', values: [zone] }] }] } });

test.each([
  [{ csi, capacity: { storage: '1Gi' } }, { csi, capacity: { storage: '2Gi' }, volumeMode: 'Filesystem', nodeAffinity: affinity('a'), claimRef: { name: 'a' } }, []],
  [{ csi }, { csi: { ...csi, controllerExpandSecretRef: secret } }, []],
  [{ csi }, { csi: { ...csi, volumeHandle: 'i' } }, ['spec.csi.volumeHandle: cannot change: it was "h" and becomes "i"']],
  [{ csi: { ...csi, controllerExpandSecretRef: secret } }, { csi }, [
    'spec.csi.controllerExpandSecretRef: cannot change: it was {"name":"s","namespace":"n"} and is gone',
  ]],
  [{ hostPath: { path: '/a', type: '' } }, { hostPath: { path: '/a' } }, []],
  [{ csi, volumeMode: 'Block' }, { csi }, ['spec.volumeMode: cannot change: it was "Block" and becomes "Filesystem"']],
  [{ csi, nodeAffinity: affinity('a') }, { csi, nodeAffinity: affinity('b') }, [
    'spec.nodeAffinity.required.nodeSelectorTerms[0].matchExpressions[0].values[0]: cannot change: it was "a" and becomes "b"',
  ]],
  [{ csi, volumeAttributesClassName: 'a' }, { csi }, ['spec.volumeAttributesClassName: cannot be taken back']],
])('%#', (before, after, texts) => {
  expect(compared(persistentVolume, { spec: before }, { spec: after })).toEqual(texts);
});
