import { classFilesystemPoolMissing } from '../../../../../lib/engine/admission/rules/rook/class-filesystem-pool-missing';
import { COPIES, fileClass, filesystem } from '../filesystem-samples';
import { cluster, verdicts } from '../samples';

test('a pool without the name of its file system, and one of another', () => {
  expect(verdicts(classFilesystemPoolMissing, [cluster(), filesystem(), fileClass({ pool: 'fast' }), fileClass({ pool: 'replicated' }, 'other')])).toEqual([
    {
      object: 'shared',
      property: 'parameters.pool',
      message: 'StorageClass shared uses pool fast, CephFilesystem rook-ceph/files has files-fast, files-bulk',
      fix: 'Write files-fast',
    },
    {
      object: 'other',
      property: 'parameters.pool',
      message: 'StorageClass other uses pool replicated, CephFilesystem rook-ceph/files has files-fast, files-bulk',
      fix: classFilesystemPoolMissing.fix,
    },
  ]);
});

test('silent: pools with names, without, and with names that are preserved', () => {
  expect(verdicts(classFilesystemPoolMissing, [cluster(), filesystem(), fileClass({ pool: 'files-bulk' }), fileClass({}, 'none')])).toEqual([]);
  expect(verdicts(classFilesystemPoolMissing, [cluster(), filesystem({ dataPools: [COPIES, COPIES] }), fileClass({ pool: 'files-data1' })])).toEqual([]);
  expect(verdicts(classFilesystemPoolMissing, [cluster(), filesystem({ preservePoolNames: true }), fileClass({ pool: 'fast' })])).toEqual([]);
  expect(verdicts(classFilesystemPoolMissing, [cluster(), filesystem({ dataPools: [] }), fileClass({ pool: 'any' })])).toEqual([]);
});
