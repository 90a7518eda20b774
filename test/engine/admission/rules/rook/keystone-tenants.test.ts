import { keystoneTenants } from '../../../../../lib/engine/admission/rules/rook/keystone-tenants';
import { object, verdicts } from '../samples';

const store = (spec: object, name = 'store', namespace = 'rook-ceph') => object('ceph.rook.io/v1', 'CephObjectStore', name, namespace, { spec });
const using = (implicitTenants?: unknown) => store({ auth: { keystone: { implicitTenants } } });

test('a word that gateways do not know', () => {
  expect(verdicts(keystoneTenants, [using('yes')])).toEqual([{
    object: 'store',
    property: 'spec.auth.keystone.implicitTenants',
    message: 'CephObjectStore rook-ceph/store gives tenants of their own to "yes"',
    fix: 'Write one of true, false, swift, s3, as text',
  }]);
});

test('silent: known words', () => {
  expect(verdicts(keystoneTenants, [using('Swift'), using('true'), using(''), using()])).toEqual([]);
});
