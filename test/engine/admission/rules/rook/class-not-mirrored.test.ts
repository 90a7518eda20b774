import { classNotMirrored } from '../../../../../lib/engine/admission/rules/rook/class-not-mirrored';
import { blockClass, blockPool, cluster, object, verdicts } from '../samples';

const pool = (mode: string, enabled = true) => blockPool({ replicated: { size: 3 }, mirroring: { enabled, mode } });
const namespace = (mirroring?: object) => object('ceph.rook.io/v1', 'CephBlockPoolRadosNamespace', 'team', 'rook-ceph', { spec: { blockPoolName: 'replicated', clusterID: 'team', mirroring } });
const FIX = 'Give the class imageFeatures layering,exclusive-lock,journaling and mounter: rbd-nbd, or mirror in mode image';

test('images without a journal in mode pool', () => {
  expect(verdicts(classNotMirrored, [cluster(), pool('pool'), blockClass({ imageFeatures: 'layering' })])).toEqual([
    {
      object: 'block',
      property: 'parameters.imageFeatures',
      message: 'StorageClass block makes images without a journal, and CephBlockPool rook-ceph/replicated is mirrored in mode pool',
      fix: FIX,
    },
  ]);
});

test('a rados namespace is mirrored in its own way', () => {
  const found = (mirroring?: object) => verdicts(classNotMirrored, [cluster(), pool('pool'), namespace(mirroring), blockClass({ clusterID: 'team' })]).map(({ message }) => message);
  expect(found({ mode: 'pool' })).toEqual(['StorageClass block makes images without a journal, and CephBlockPoolRadosNamespace rook-ceph/team is mirrored in mode pool']);
  expect([...found({ mode: 'image' }), ...found()]).toEqual([]);
});

test('silent: a journal, mode image, no mirroring', () => {
  expect(verdicts(classNotMirrored, [cluster(), pool('pool'), blockClass({ imageFeatures: 'layering,exclusive-lock,journaling' })])).toEqual([]);
  expect(verdicts(classNotMirrored, [cluster(), pool('image'), blockClass()])).toEqual([]);
  expect(verdicts(classNotMirrored, [cluster(), pool('pool', false), blockClass()])).toEqual([]);
});
