import { roleRef } from '../../../../lib/engine/update/rules/role-ref';
import { compared } from '../support';

const right = { roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'a' }, subjects: [] };

test.each([
  [{ subjects: [{ kind: 'User', name: 'a' }], roleRef: { kind: 'Role', name: 'a' } }, []],
  [{ roleRef: { kind: 'ClusterRole', name: 'b' } }, [
    'roleRef.kind: cannot change: it was "Role" and becomes "ClusterRole"', 'roleRef.name: cannot change: it was "a" and becomes "b"',
  ]],
])('%#', (fields, texts) => {
  expect(compared(roleRef, right, { ...right, ...fields })).toEqual(texts);
});
