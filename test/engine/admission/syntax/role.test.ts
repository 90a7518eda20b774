import { role } from '../../../../lib/engine/admission/syntax/role';
import { found } from './support';

test.each([
  [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }, []],
  [{ nonResourceURLs: ['/metrics'], verbs: ['get'] }, []],
  [{ apiGroups: [''], resources: ['pods'] }, ['verbs: the rule allows no verb']],
  [{ resources: ['pods'], verbs: ['get'] }, ['apiGroups: the rule names no API group ("" is the core group)']],
  [{ apiGroups: [''], verbs: ['get'] }, ['resources: the rule names no resource']],
  [{ apiGroups: [''], nonResourceURLs: ['/a'], verbs: ['get'] }, ['nonResourceURLs: the rule names both resources and URLs']],
])('a cluster role with %j', (entry, texts) => {
  expect(found(role, { kind: 'ClusterRole', rules: [entry] })).toEqual(texts.map((text) => `rules[0].${text}`));
});

test('only a cluster role allows URLs', () => {
  expect(found(role, { kind: 'Role', rules: [{ nonResourceURLs: ['/a'], verbs: ['get'] }] })).toEqual(['rules[0].nonResourceURLs: a Role cannot allow URLs']);
});
