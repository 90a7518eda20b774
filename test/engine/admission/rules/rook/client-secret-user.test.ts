import { clientSecretUser } from '../../../../../lib/engine/admission/rules/rook/client-secret-user';
import { blockClass, object, verdicts } from '../samples';

const client = (name?: string) => object('ceph.rook.io/v1', 'CephClient', 'csi', 'rook-ceph', { spec: { name, caps: { mon: 'profile rbd' } } });
const secured = blockClass({ 'csi.storage.k8s.io/node-stage-secret-name': 'rook-ceph-client-csi' });

test('a class with the Secret of a user of another name', () => {
  expect(verdicts(clientSecretUser, [client('csi.rbd'), secured])).toEqual([
    {
      object: 'csi',
      property: 'spec.name',
      message: 'CephClient rook-ceph/csi makes client.csi.rbd, and StorageClass block takes its user from Secret rook-ceph-client-csi, which says csi',
      fix: 'Remove spec.name and name the object as the user is to be called',
    },
  ]);
});

test('silent: the name of the object, or no class', () => {
  expect(verdicts(clientSecretUser, [client(), client('csi'), secured])).toEqual([]);
  expect(verdicts(clientSecretUser, [client('csi.rbd'), blockClass()])).toEqual([]);
});
