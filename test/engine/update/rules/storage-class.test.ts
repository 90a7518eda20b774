import { storageClass } from '../../../../lib/engine/update/rules/storage-class';
import { compared } from '../support';

const right = { kind: 'StorageClass', provisioner: 'a.example.com', parameters: { pool: 'a', type: 'x' } };

test.each([
  [{ reclaimPolicy: 'Delete', volumeBindingMode: 'Immediate', allowVolumeExpansion: true, mountOptions: ['ro'] }, []],
  [{ parameters: { type: 'x', pool: 'a' } }, []],
  [{ provisioner: 'b.example.com' }, ['provisioner: cannot change: it was "a.example.com" and becomes "b.example.com"']],
  [{ parameters: { pool: 'b', more: '1' } }, [
    'parameters.pool: cannot change: it was "a" and becomes "b"', 'parameters.type: cannot change: it was "x" and is gone',
    'parameters.more: cannot change: it was not set and becomes "1"',
  ]],
  [{ reclaimPolicy: 'Retain' }, ['reclaimPolicy: cannot change: it was "Delete" and becomes "Retain"']],
  [{ volumeBindingMode: 'WaitForFirstConsumer' }, ['volumeBindingMode: cannot change: it was "Immediate" and becomes "WaitForFirstConsumer"']],
])('%#', (fields, texts) => {
  expect(compared(storageClass, right, { ...right, ...fields })).toEqual(texts);
});
