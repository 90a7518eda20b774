import { roleBinding } from '../../../../lib/engine/admission/syntax/role-binding';
import { found } from './support';

const GROUP = 'rbac.authorization.k8s.io';
const roleRef = { apiGroup: GROUP, kind: 'ClusterRole', name: 'a' };
const account = { kind: 'ServiceAccount', name: 'a', namespace: 'b' };

test.each([
  [{ roleRef, subjects: [account, { kind: 'Group', name: 'g', apiGroup: GROUP }] }, []],
  [{ roleRef: { ...roleRef, apiGroup: undefined } }, []],
  [{ roleRef: { ...roleRef, apiGroup: 'rbac' } }, [`roleRef.apiGroup: the role's API group is "rbac", not ${GROUP}`]],
  [{ roleRef, subjects: [{ ...account, name: '' }] }, ['subjects[0].name: the subject has no name']],
  [{ roleRef: { ...roleRef, kind: 'Role' } }, ['roleRef.kind: a ClusterRoleBinding refers to a ClusterRole, not to "Role"']],
  [{ roleRef: { ...roleRef, name: '' } }, ['roleRef.name: the name "" of the role is empty']],
  [{ roleRef, subjects: [{ kind: 'ServiceAccount', name: 'a' }] }, ['subjects[0].namespace: the service account "a" has no namespace']],
  [{ roleRef, subjects: [{ ...account, apiGroup: GROUP }] }, [`subjects[0].apiGroup: a service account has no API group, "${GROUP}" is set`]],
  [{ roleRef, subjects: [{ kind: 'User', name: 'a', apiGroup: 'x' }] }, [`subjects[0].apiGroup: "x" is not ${GROUP}`]],
  [{ metadata: { name: 'system:node' }, roleRef },
    ['roleRef: the binding "system:node" is the server\'s own and cannot give another role than the ClusterRole "system:node"']],
  [{ metadata: { name: 'system:node' }, roleRef: { ...roleRef, name: 'system:node' } }, []],
  [{ roleRef, subjects: [{ kind: 'Robot', name: 'r' }] }, ['subjects[0].kind: "Robot" is neither ServiceAccount nor User nor Group']],
])('%j', (fields, texts) => {
  expect(found(roleBinding, { kind: 'ClusterRoleBinding', ...fields })).toEqual(texts);
});

test('in a role binding an account without a namespace is one of its own', () => {
  expect(found(roleBinding, { kind: 'RoleBinding', roleRef, subjects: [{ kind: 'ServiceAccount', name: 'a' }] })).toEqual([]);
});
