import { refusals } from '../support';

const name = { type: 'string', pattern: '^[a-z]+$' };
const entry = {
  type: 'object', required: ['name'],
  properties: { name, count: { 'type': 'integer', 'x-kubernetes-validations': [{ rule: 'self >= oldSelf', message: 'grows' }] }, mode: { type: 'string', enum: ['a', 'b'] } },
};
const properties = {
  fixed: { 'type': 'string', 'default': 'x', 'x-kubernetes-validations': [{ rule: 'self == oldSelf', message: 'stays' }] },
  entries: { 'type': 'array', 'items': entry, 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['name'] },
  plain: { type: 'array', items: entry },
  words: { 'type': 'array', 'items': { type: 'string' }, 'x-kubernetes-validations': [{ rule: 'size(self) > 0', message: 'not empty' }] },
  kind: { type: 'string', enum: ['one', 'two'] },
  pair: {
    'type': 'object', 'properties': { driver: { type: 'string' }, networkFenceClassName: { type: 'string' }, mode: { type: 'string', enum: ['a'] } },
    'x-kubernetes-validations': [{ rule: 'has(self.driver) || has(self.networkFenceClassName)', message: 'one of them' }],
  },
};
const definition = {
  apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name: 'things.example.com' },
  spec: {
    group: 'example.com', scope: 'Cluster', names: { plural: 'things', kind: 'Thing' },
    versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object', properties: { spec: { type: 'object', properties } } } } }],
  },
};
const thing = (spec: object): object => ({ apiVersion: 'example.com/v1', kind: 'Thing', metadata: { name: 'a' }, spec });
const found = (before: object, after: object): string[] => refusals(thing(before), thing(after), [definition]);

describe('rules about changes', () => {
  test.each([
    [{ fixed: 'a' }, { fixed: 'b' }, ['update/transition-rule spec.fixed']],
    // A default is there although nobody wrote it.
    [{}, { fixed: 'b' }, ['update/transition-rule spec.fixed']],
    [{ fixed: 'x' }, {}, []],
    [{ fixed: 'b' }, {}, ['update/transition-rule spec.fixed']],
    // Entries are found by their key, wherever they stand.
    [{ entries: [{ name: 'a', count: 1 }, { name: 'b', count: 5 }] }, { entries: [{ name: 'b', count: 4 }, { name: 'a', count: 2 }] }, [
      'update/transition-rule spec.entries[0].count',
    ]],
    [{ entries: [{ name: 'a', count: 5 }] }, { entries: [{ name: 'b', count: 1 }] }, []],
    [{ entries: [{ name: 'a' }] }, { entries: [{ name: 'a', count: 1 }] }, []],
    [{ entries: [{ name: 'a', count: 5 }] }, { entries: [{ name: 'a' }] }, []],
    // A rule cannot be evaluated on what an older schema let pass.
    [{ entries: [{ name: 'a', count: 1.5 }] }, { entries: [{ name: 'a', count: 2 }] }, ['update/transition-rule spec.entries[0].count']],
    // Entries of other lists have no past.
    [{ plain: [{ name: 'a', count: 5 }] }, { plain: [{ name: 'a', count: 1 }] }, []],
  ])('%#', (before, after, texts) => {
    expect(found(before, after)).toEqual(texts);
  });
});

describe('what was wrong before', () => {
  test.each([
    [{ kind: 'three' }, { kind: 'three', fixed: 'x' }, []],
    [{ kind: 'three' }, { kind: 'four' }, ['schema/value-not-allowed spec.kind']],
    [{ kind: 'one' }, { kind: 'three' }, ['schema/value-not-allowed spec.kind']],
    [{ words: [] }, { words: [], kind: 'one' }, []],
    [{ words: ['a'] }, { words: [] }, ['cel/broken-rule spec.words']],
    [{ entries: [{ name: 'a', mode: 'c' }] }, { entries: [{ name: 'b' }, { name: 'a', mode: 'c' }] }, []],
    [{ plain: [{ name: 'a', mode: 'c' }] }, { plain: [{ name: 'a', mode: 'c' }, { name: 'b' }] }, ['schema/value-not-allowed spec.plain[0].mode']],
    [{ plain: [{ mode: 'a' }] }, { plain: [{ mode: 'a' }], kind: 'one' }, []],
    [{ entries: [{ name: 'a' }, { name: 'a' }] }, { entries: [{ name: 'b' }, { name: 'b' }] }, []],
    [{ entries: [{ name: 'a' }] }, { entries: [{ name: 'b' }, { name: 'b' }] }, ['schema/duplicate-entry spec.entries[1]']],
    // What passes does not keep the rules around it from being asked.
    [{ pair: { driver: 'x', mode: 'c' } }, { pair: { mode: 'c' } }, ['cel/broken-rule spec.pair']],
    [{ unknown: 1 }, { unknown: 1 }, ['schema/unknown-field spec.unknown']],
    // A rule cannot be evaluated on a value of the wrong type, changed or not.
    [{ words: 'a' }, { words: 'a', kind: 'one' }, ['schema/wrong-type spec.words']],
    [{ kind: 1 }, { kind: 1, fixed: 'x' }, []],
  ])('%#', (before, after, texts) => {
    expect(found(before, after)).toEqual(texts);
  });
});
