import { secretType } from '../../../../lib/engine/update/rules/secret-type';
import { compared } from '../support';

const right = { type: 'Opaque', data: {} };

test.each([
  [{ type: undefined, data: { a: 'YQ==' } }, []],
  [{ type: 'kubernetes.io/tls' }, ['type: cannot change: it was "Opaque" and becomes "kubernetes.io/tls"']],
])('%#', (fields, texts) => {
  expect(compared(secretType, right, { ...right, ...fields })).toEqual(texts);
});
