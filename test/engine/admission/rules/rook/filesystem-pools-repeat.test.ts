import { filesystemPoolsRepeat } from '../../../../../lib/engine/admission/rules/rook/filesystem-pools-repeat';
import { object, verdicts } from '../samples';

const filesystem = (...names: (string | undefined)[]) => object('ceph.rook.io/v1', 'CephFilesystem', 'files', 'rook-ceph', {
  spec: { dataPools: names.map((name) => ({ ...(name === undefined ? {} : { name }), replicated: { size: 3 } })) },
});

test('one name twice', () => {
  expect(verdicts(filesystemPoolsRepeat, [filesystem('fast', 'slow', 'fast')])).toEqual([
    {
      object: 'files',
      property: 'spec.dataPools[2].name',
      message: 'CephFilesystem rook-ceph/files has more than one data pool "fast"',
      fix: 'Give every data pool a name of its own',
    },
  ]);
});

test('silent: names of their own, or none', () => {
  expect(verdicts(filesystemPoolsRepeat, [filesystem('fast', 'slow', undefined, undefined), filesystem()])).toEqual([]);
});
