import { realmKeysMissing } from '../../../../../lib/engine/admission/rules/rook/realm-keys-missing';
import { object, verdicts } from '../samples';

const realm = (pull?: string) => object('ceph.rook.io/v1', 'CephObjectRealm', 'world', 'rook-ceph', { spec: pull ? { pull: { endpoint: pull } } : {} });

test('a realm is pulled without its keys', () => {
  expect(verdicts(realmKeysMissing, [realm('https://s3.example.com')])).toEqual([{
    object: 'world',
    property: 'spec.pull.endpoint',
    message: 'CephObjectRealm rook-ceph/world is pulled from another cluster, and there is no Secret rook-ceph/world-keys',
    fix: 'Create the Secret with the access-key and secret-key of the realm that it is pulled from, or declare it with `existing` on the site',
  }]);
});

test('silent: the keys are there, declared or brought by a controller, or the realm begins here', () => {
  expect(verdicts(realmKeysMissing, [realm('https://s3.example.com'), object('v1', 'Secret', 'world-keys', 'rook-ceph')])).toEqual([]);
  expect(verdicts(realmKeysMissing, [realm('https://s3.example.com'), object('external-secrets.io/v1', 'ExternalSecret', 'world-keys', 'rook-ceph')])).toEqual([]);
  expect(verdicts(realmKeysMissing, [realm('https://s3.example.com')], { external: [{ apiVersion: 'v1', kind: 'Secret', namespace: 'rook-ceph', name: 'world-keys' }] })).toEqual([]);
  expect(verdicts(realmKeysMissing, [realm()])).toEqual([]);
});
