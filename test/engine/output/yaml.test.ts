import fc from 'fast-check';
import * as jsyaml from 'js-yaml';
import * as yaml from 'yaml';
import { toYaml } from '../../../lib/engine/output/yaml';

/** Every reader that manifests meet: js-yaml (1.2), and yaml in both versions; Go's readers are 1.1. */
const READERS: readonly [string, (text: string) => unknown][] = [
  ['js-yaml', (text) => jsyaml.load(text)],
  ['YAML 1.1', (text) => yaml.parse(text, { version: '1.1' })],
  ['YAML 1.2', (text) => yaml.parse(text, { version: '1.2' })],
];

function expectEqual(value: unknown): void {
  const text = toYaml(value);
  for (const [, read] of READERS) expect(read(text)).toEqual(value);
}

const HOSTILE = [
  '', ' ', '  a', 'a ', '\t', 'a\tb', '\na', 'a\n', 'a\n\n', '\n', 'a\nb', 'a\n b\n', ' a\nb', 'a\r\nb', 'a\n\tb\n', 'a\n\nb\n', 'a \nb\n',
  'y', 'Y', 'n', 'no', 'No', 'yes', 'on', 'off', 'true', 'True', 'false', 'null', 'Null', '~', 'NaN', '.nan', '.inf', '-.INF',
  '0', '1', '-1', '+1', '1.5', '1.', '.5', '1e3', '1E3', 'e1', 'E0', 'e-5', '0x1f', '0o7', '0b1', '010', '1_000', '12:30:45', '190:20:30', '1:00',
  '2026-11-24', '2026-11-24T00:00:00Z', '=', '<<', '-', '- a', '---', '...', '--- a', '--- |', '?', '? a', ':', ': a', 'a: b', 'a:', ':a', 'a :b',
  '#', '# a', 'a #b', 'a#b', '&a', '*a', '!a', '!!str a', '|', '>', '%a', '@a', '`a`', '"a"', "'a'", '\\', '\\n', '{', '}', '[', ']', '{}', '[a]', ',', 'a, b',
  '\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\u00a0', '\u00ad', '\u200b', '\u2028', '\u2029', '\ufeff', '\ufffe', '\uffff', 'a\u2028b\n', 'a\u0085b\nc',
  '\ud800', 'a\udfffb', '🐦', 'a🐦\nb\n', 'é', 'ü\nö', '日本', '${pulumi}',
  'quay.io/ceph/ceph:v20.2.4', 'a@sha256:0b', 'a:b:c', 'a:0', 'e:1', 'y:n', 'a::b', 'a:b:', '10Gi', '500m', '1Mi', '0Gi', '1e', '1E', '010m',
  '{{ helm }}', '$(VAR)', 'x'.repeat(2000), 'word '.repeat(500),
];

describe('toYaml', () => {
  test.each(HOSTILE)('%j reads back equal as a value, as a key and in a list', (text) => {
    expectEqual({ value: text, list: [text, [text]], nested: { deep: { er: text } } });
    expectEqual(text);
  });

  test.each(HOSTILE.filter((text) => text.length < 1000))('%j reads back equal as a key', (text) => {
    // A merge key is one in YAML 1.1 even in quotes, for one of the readers; no field of Kubernetes has that name.
    if (text !== '<<') expectEqual({ [text]: { [text]: 1 } });
    else expect(jsyaml.load(toYaml({ [text]: 1 }))).toEqual({ [text]: 1 });
  });

  test.each([0, -1, 1.5, 1e21, 1e-7, 5e-324, 1.7976931348623157e308, Number.MAX_SAFE_INTEGER])('%d reads back equal', (number) => expectEqual({ number }));

  test('empty values keep their kind', () => {
    expectEqual({ map: {}, list: [], text: '', nothing: null, no: false, maps: [{}, [], null, { a: {} }] });
    expect(toYaml({ a: undefined, b: { c: undefined } })).toBe('b: {}\n');
  });

  test('is written the way people write it', () => {
    expect(toYaml({ apiVersion: 'v1', kind: 'ConfigMap', data: { 'a.conf': 'x = 1\ny = 2\n', 'on': 'yes' }, list: [{ name: 'a', args: ['--v=1'] }, ['b']] })).toBe([
      'apiVersion: v1', 'kind: ConfigMap', 'data:', '  a.conf: |', '    x = 1', '    y = 2', '  "on": "yes"',
      'list:', '- name: a', '  args:', '  - "--v=1"', '- - b', '',
    ].join('\n'));
  });

  test('images and quantities stay readable', () => {
    expect(toYaml({ image: 'quay.io/ceph/ceph:v20.2.4', memory: '10Gi', cpu: '500m' })).toBe('image: quay.io/ceph/ceph:v20.2.4\nmemory: 10Gi\ncpu: 500m\n');
  });

  test('whatever JSON can hold reads back equal', () => {
    const key = fc.string({ maxLength: 20 }).filter((name) => name !== '<<' && name !== '__proto__');
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom(...HOSTILE), fc.array(fc.string(), { maxLength: 4 }).map((lines) => lines.join('\n')));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ depthSize: 'small' }, text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('tree'), { maxLength: 4 }), fc.dictionary(key, tie('tree'), { maxKeys: 4, noNullPrototype: true })),
    }));
    fc.assert(fc.property(tree, expectEqual), { numRuns: 400 });
  });
});
