import { configData } from '../../../../lib/engine/admission/syntax/config-data';
import { found } from './support';

test.each([
  [{ kind: 'ConfigMap', data: { 'a.yaml': '', '_b': '' } }, []],
  [{ kind: 'ConfigMap', data: { 'a/b': '' } }, ['data["a/b"]: "a/b" cannot be a key']],
  [{ kind: 'Secret', stringData: { '..a': '' } }, ['stringData["..a"]: "..a" cannot be a key']],
  [{ kind: 'ConfigMap', data: { a: '' }, binaryData: { a: '' } }, ['binaryData.a: "a" is in data as well']],
  [{ kind: 'Secret', data: { a: '' }, stringData: { a: '' } }, []],
  [{ kind: 'ConfigMap', data: { a: 'x'.repeat(1_048_577) } }, ['data: the object holds 1048577 bytes, at most 1048576 are allowed']],
])('%#', (object, texts) => {
  expect(found(configData, object)).toEqual(texts);
});
