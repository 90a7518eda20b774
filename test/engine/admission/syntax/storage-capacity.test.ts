import { storageCapacity } from '../../../../lib/engine/admission/syntax/storage-capacity';
import { found } from './support';

test.each([
  [{ storageClassName: 'a', capacity: '1Gi' }, []],
  [{ storageClassName: '' }, ['storageClassName: storageClassName is empty']],
  [{ storageClassName: 'a', capacity: '-1' }, ['capacity: -1 is below zero']],
])('%j', (fields, texts) => {
  expect(found(storageCapacity, fields)).toEqual(texts);
});
