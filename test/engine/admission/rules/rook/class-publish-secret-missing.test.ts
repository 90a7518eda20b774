import { classPublishSecretMissing } from '../../../../../lib/engine/admission/rules/rook/class-publish-secret-missing';
import { blockClass, storageClass, verdicts } from '../samples';

test('a class of the time before 1.18', () => {
  expect(verdicts(classPublishSecretMissing,
    [blockClass({ 'csi.storage.k8s.io/controller-publish-secret-name': undefined, 'csi.storage.k8s.io/controller-publish-secret-namespace': undefined })])).toEqual([
    {
      object: 'block',
      property: 'parameters["csi.storage.k8s.io/controller-publish-secret-name"]',
      message: 'StorageClass block does not say the name and namespace of its controller-publish secret',
      fix: 'Name rook-csi-rbd-provisioner or rook-csi-cephfs-provisioner in the namespace of the cluster',
    },
  ]);
});

test('silent: a class with the pair, and one of another driver', () => {
  expect(verdicts(classPublishSecretMissing, [blockClass(), storageClass('local', 'topolvm.io')])).toEqual([]);
});
