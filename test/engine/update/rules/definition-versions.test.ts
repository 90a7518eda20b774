import { definitionVersions } from '../../../../lib/engine/update/rules/definition-versions';
import { compared } from '../support';

const right = { spec: { versions: [{ name: 'v1', storage: false }, { name: 'v2', storage: true }] } };

test.each([
  [{ spec: { versions: [{ name: 'v2', storage: false }, { name: 'v3', storage: true }] } }, []],
  [{ spec: { versions: [{ name: 'v1', storage: true }] } }, ['status.storedVersions[0]: objects are stored in v2, which is no version any more']],
])('%#', (fields, texts) => {
  expect(compared(definitionVersions, right, { ...right, ...fields })).toEqual(texts);
});

test('the status knows better than the manifest', () => {
  const stored = { ...right, status: { storedVersions: ['v1', 'v2'] } };
  expect(compared(definitionVersions, stored, { spec: { versions: [{ name: 'v2', storage: true }] } }))
    .toEqual(['status.storedVersions[0]: objects are stored in v1, which is no version any more']);
});
