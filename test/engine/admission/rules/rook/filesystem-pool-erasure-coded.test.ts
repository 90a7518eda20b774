import { filesystemPoolErasureCoded } from '../../../../../lib/engine/admission/rules/rook/filesystem-pool-erasure-coded';
import { CHUNKS, filesystem } from '../filesystem-samples';
import { verdicts } from '../samples';

test('chunks for metadata, and as the first pool for data', () => {
  expect(verdicts(filesystemPoolErasureCoded, [filesystem({ metadataPool: CHUNKS, dataPools: [CHUNKS] })])).toEqual([
    {
      object: 'files',
      property: 'spec.metadataPool.erasureCoded',
      message: 'CephFilesystem rook-ceph/files keeps its metadata in an erasure-coded pool',
      fix: filesystemPoolErasureCoded.fix,
    },
    {
      object: 'files',
      property: 'spec.dataPools[0].erasureCoded',
      message: 'CephFilesystem rook-ceph/files keeps its data first of all in an erasure-coded pool',
      fix: filesystemPoolErasureCoded.fix,
    },
  ]);
});

test('silent: chunks behind copies, as Go writes them', () => {
  expect(verdicts(filesystemPoolErasureCoded, [
    filesystem(), filesystem({ dataPools: [{ replicated: { size: 3 }, erasureCoded: { dataChunks: 0, codingChunks: 0 } }] }),
  ])).toEqual([]);
});
