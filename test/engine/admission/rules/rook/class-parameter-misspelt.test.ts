import { classParameterMisspelt } from '../../../../../lib/engine/admission/rules/rook/class-parameter-misspelt';
import { blockClass, storageClass, verdicts } from '../samples';

test('a parameter with a letter too much, and one with wrong capitals', () => {
  expect(verdicts(classParameterMisspelt, [blockClass({ imageFeature: 'layering' })])).toEqual([
    {
      object: 'block',
      property: 'parameters.imageFeature',
      message: 'StorageClass block has the parameter "imageFeature", did you mean "imageFeatures"?',
      fix: 'Write imageFeatures',
    },
  ]);
  expect(verdicts(classParameterMisspelt, [storageClass('files', 'rook-ceph.cephfs.csi.ceph.com', { parameters: { fsname: 'x' } })]).map(({ fix }) => fix)).toEqual(['Write fsName']);
});

test('silent: what drivers read, what is like nothing, and classes of others', () => {
  expect(verdicts(classParameterMisspelt, [
    blockClass({ 'mapOptions': 'x', 'somethingElse': 'y', 'csi.storage.k8s.io/fstype': 'xfs' }), storageClass('other', 'topolvm.io', { parameters: { poool: 'x' } }),
  ])).toEqual([]);
});
