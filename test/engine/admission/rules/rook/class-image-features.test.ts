import { classImageFeatures } from '../../../../../lib/engine/admission/rules/rook/class-image-features';
import { blockClass, verdicts } from '../samples';

test('features without what they need', () => {
  expect(verdicts(classImageFeatures, [blockClass({ imageFeatures: 'layering,fast-diff,stripping,journaling' })])).toEqual([
    {
      object: 'block',
      property: 'parameters.imageFeatures',
      message: 'StorageClass block wants image feature fast-diff without object-map, which it needs',
      fix: 'Use layering alone, or layering,exclusive-lock,object-map,fast-diff,deep-flatten; journaling needs mounter: rbd-nbd',
    },
    {
      object: 'block',
      property: 'parameters.imageFeatures',
      message: 'StorageClass block wants image feature "stripping", which the driver does not know',
      fix: 'Use layering alone, or layering,exclusive-lock,object-map,fast-diff,deep-flatten; journaling needs mounter: rbd-nbd',
    },
    {
      object: 'block',
      property: 'parameters.imageFeatures',
      message: 'StorageClass block wants image feature journaling without exclusive-lock, which it needs',
      fix: 'Use layering alone, or layering,exclusive-lock,object-map,fast-diff,deep-flatten; journaling needs mounter: rbd-nbd',
    },
    {
      object: 'block',
      property: 'parameters.imageFeatures',
      message: 'StorageClass block wants image feature journaling, which only mounter rbd-nbd can map',
      fix: 'Use layering alone, or layering,exclusive-lock,object-map,fast-diff,deep-flatten; journaling needs mounter: rbd-nbd',
    },
  ]);
});

test('silent: features with what they need', () => {
  expect(verdicts(classImageFeatures,
    [blockClass({ imageFeatures: 'layering, exclusive-lock,object-map,fast-diff,journaling', mounter: 'rbd-nbd' })])).toEqual([]);
});
