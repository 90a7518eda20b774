import { READ, rule, sub } from '../../lib/core/policy-rule';

test('words become lists, and the core group has no name', () => {
  expect(rule('core apps', 'pods deployments', `${READ} patch`)).toEqual({
    apiGroups: ['', 'apps'], resources: ['pods', 'deployments'], verbs: ['get', 'list', 'watch', 'patch'],
  });
});

test('each resource gets the subresource', () => {
  expect(sub('pods services', 'status')).toBe('pods/status services/status');
});
