import { labelRule } from '../../../../lib/engine/admission/syntax/label';
import { deployment, found } from './support';

test('labels of objects and pods', () => {
  const object = deployment();
  object.metadata.labels = { 'app.kubernetes.io/name': 'web', 'empty': '', 'a/b/c': 'x' };
  object.spec.template.metadata.labels = { app: 'no spaces' };
  expect(found(labelRule, object)).toEqual([
    'metadata.labels["a/b/c"]: the label key "a/b/c" has more than one "/"',
    'spec.template.metadata.labels.app: the label value "no spaces" may only hold letters, digits, "-", "_" and ".", and begins and ends with a letter or digit',
  ]);
});

test.each([
  ['k', 'a'.repeat(64), 'has 64 characters, at most 63 are allowed'],
  ['a'.repeat(64), 'v', 'has a name of 64 characters'],
  ['Prefix.io/k', 'v', 'has the prefix "Prefix.io", which is not a DNS name in lower case'],
  ['prefix.io/', 'v', 'has no name'],
])('%s=%s', (key, value, text) => {
  expect(found(labelRule, { metadata: { labels: { [key]: value } } })).toEqual([expect.stringContaining(text)]);
});
