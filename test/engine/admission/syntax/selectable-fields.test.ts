import { selectableFaults } from '../../../../lib/engine/admission/syntax/selectable-fields';
import { faultsIn } from './support';

const schema = { properties: { spec: { properties: { a: { type: 'string' }, list: { type: 'array' }, open: { additionalProperties: { type: 'integer' } } } } } };
const selected = (...paths: string[]): string[] => faultsIn((place) => selectableFaults(place.to('list'), place.to('schema')), { list: paths.map((jsonPath) => ({ jsonPath })), schema });

test('texts, integers and booleans can be selected', () => {
  expect(selected('.spec.a', '.spec.open.any')).toEqual([]);
});

test.each([
  ['', 'jsonPath is empty'],
  ['spec.a', 'jsonPath "spec.a" leads to no field of the schema'],
  ['.spec.b', 'jsonPath ".spec.b" leads to no field of the schema'],
  ['.', 'jsonPath "." leads to no field of the schema'],
  ['.spec.list[0]', 'jsonPath ".spec.list[0]" leads to no field of the schema'],
  ['.spec.list', 'jsonPath ".spec.list" leads to no text, integer or boolean'],
])('%j cannot', (path, text) => {
  expect(selected(path)).toEqual([`list[0].jsonPath: ${text}`]);
});

test('each only once, and not too many', () => {
  expect(selected('.spec.a', '.spec.a')).toEqual(['list[1].jsonPath: jsonPath ".spec.a" is there already']);
  expect(selected(...[...'abcdefghi'].map((letter) => `.spec.open.${letter}`))).toEqual(['list: 9 fields are more than 8']);
});
