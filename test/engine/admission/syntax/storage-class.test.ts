import { storageClass } from '../../../../lib/engine/admission/syntax/storage-class';
import { found } from './support';

const right = { provisioner: 'rook-ceph.rbd.csi.ceph.com', parameters: { pool: 'a' } };

test.each([
  [{}, []],
  [{ provisioner: '' }, ['provisioner: provisioner is empty']],
  [{ provisioner: 'a b' }, ['provisioner: provisioner "a b" may only hold letters, digits, "-", "_" and ".", and begins and ends with a letter or digit']],
  [{ reclaimPolicy: 'Recycle' }, ['reclaimPolicy: reclaimPolicy "Recycle" is not one of Delete, Retain']],
  [{ parameters: { '': 'x' } }, ['parameters: a parameter has no name']],
  [{ parameters: { k: 'x'.repeat(262_144) } }, ['parameters: 1 parameters hold 262145 bytes, at most 512 and 262144 are allowed']],
  [{ allowedTopologies: [{ matchLabelExpressions: [{ key: 'a', values: [] }] }] }, ['allowedTopologies[0].matchLabelExpressions[0].values: values has no entry']],
  [{ allowedTopologies: [{}] }, ['allowedTopologies[0].matchLabelExpressions: matchLabelExpressions has no entry']],
  [{ kind: 'VolumeAttributesClass', driverName: 'a', parameters: {} }, ['parameters: the class has no parameter']],
])('%#', (fields, texts) => {
  expect(found(storageClass, { ...right, ...fields })).toEqual(texts);
});
