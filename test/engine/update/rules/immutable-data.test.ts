import { immutableData } from '../../../../lib/engine/update/rules/immutable-data';
import { compared } from '../support';

const fixed = { kind: 'ConfigMap', immutable: true, data: { a: '1' } };
const secret = { kind: 'Secret', immutable: true, stringData: { a: '1' } };

test.each([
  [{ ...fixed, immutable: false }, { ...fixed, data: {} }, []],
  [fixed, { ...fixed, metadata: { labels: { a: 'b' } } }, []],
  [fixed, { ...fixed, immutable: undefined }, ['immutable: cannot be taken back']],
  [fixed, { ...fixed, data: { a: '2' } }, ['data.a: cannot change: it was "1" and becomes "2"']],
  [fixed, { ...fixed, binaryData: { b: 'YQ==' } }, ['binaryData: cannot change: it was not set and becomes {"b":"YQ=="}']],
  [fixed, { ...fixed, binaryData: {} }, ['binaryData: an empty map is not the same as none']],
  [secret, { kind: 'Secret', immutable: true, data: { a: 'MQ==' } }, []],
  [secret, { ...secret, data: {} }, []],
  [secret, { ...secret, stringData: { a: '2', b: '1' } }, ['data: cannot change: a, b']],
])('%#', (before, after, texts) => {
  expect(compared(immutableData, before, after)).toEqual(texts);
});
