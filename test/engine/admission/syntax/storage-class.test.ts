import { storageClass } from '../../../../lib/engine/admission/syntax/storage-class';
import { found } from './support';

const right = { provisioner: 'rook-ceph.rbd.csi.ceph.com', parameters: { pool: 'a' }, reclaimPolicy: 'Retain', volumeBindingMode: 'Immediate' };

test.each([
  [{}, []],
  [{ provisioner: '' }, ['provisioner: the provisioner "" is empty']],
  [{ provisioner: 'a b' }, ['provisioner: the provisioner "a b" may only hold letters, digits, "-", "_" and ".", and begins and ends with a letter or digit']],
  [{ parameters: { mounter: true } }, ['parameters.mounter: mounter must be text, but is true']],
  [{ parameters: { k: 'x'.repeat(262_144) } }, ['parameters: 1 parameters hold 262145 bytes, at most 512 and 262144 are allowed']],
  [{ reclaimPolicy: 'delete' }, ['reclaimPolicy: "delete" is not one of Delete, Retain, Recycle']],
  [{ volumeBindingMode: 'Late' }, ['volumeBindingMode: "Late" is neither Immediate nor WaitForFirstConsumer']],
])('%#', (fields, texts) => {
  expect(found(storageClass, { ...right, ...fields })).toEqual(texts);
});
