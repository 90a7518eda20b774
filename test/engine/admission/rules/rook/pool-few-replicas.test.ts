import { poolFewReplicas } from '../../../../../lib/engine/admission/rules/rook/pool-few-replicas';
import { blockPool, object, verdicts } from '../samples';

test('two copies in a pool of a file system', () => {
  expect(verdicts(poolFewReplicas,
    [object('ceph.rook.io/v1', 'CephFilesystem', 'fs', 'rook-ceph', { spec: { metadataPool: { replicated: { size: 3 } }, dataPools: [{ replicated: { size: 2 } }] } })])).toEqual([
    {
      object: 'fs',
      property: 'spec.dataPools[0].replicated.size',
      message: 'data pool 1 of CephFilesystem rook-ceph/fs keeps two copies of its data',
      fix: 'Use replicated.size 3',
    },
  ]);
});

test('silent: three copies', () => {
  expect(verdicts(poolFewReplicas, [blockPool()])).toEqual([]);
});
