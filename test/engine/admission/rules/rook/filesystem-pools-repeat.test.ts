import { filesystemPoolsRepeat } from '../../../../../lib/engine/admission/rules/rook/filesystem-pools-repeat';
import { object, verdicts } from '../samples';

const filesystem = (metadata: string | undefined, ...names: (string | undefined)[]) => object('ceph.rook.io/v1', 'CephFilesystem', 'files', 'rook-ceph', {
  spec: {
    metadataPool: { ...(metadata === undefined ? {} : { name: metadata }), replicated: { size: 3 } },
    dataPools: names.map((name) => ({ ...(name === undefined ? {} : { name }), replicated: { size: 3 } })),
  },
});

test('one name twice', () => {
  expect(verdicts(filesystemPoolsRepeat, [filesystem(undefined, 'fast', 'slow', 'fast')])).toEqual([
    {
      object: 'files',
      property: 'spec.dataPools[2].name',
      message: 'CephFilesystem rook-ceph/files has more than one pool "fast"',
      fix: 'Give every pool a name of its own',
    },
  ]);
});

test('names that come out alike', () => {
  expect(verdicts(filesystemPoolsRepeat, [filesystem(undefined, 'data1', undefined), filesystem('fast', 'fast')])).toEqual([
    expect.objectContaining({ property: 'spec.dataPools[1].name', message: 'CephFilesystem rook-ceph/files has more than one pool that is files-data1 in Ceph' }),
    expect.objectContaining({ property: 'spec.dataPools[0].name', message: 'CephFilesystem rook-ceph/files has more than one pool "fast"' }),
  ]);
});

test('silent: names of their own, or none', () => {
  expect(verdicts(filesystemPoolsRepeat, [filesystem(undefined, 'fast', 'slow', undefined, undefined), filesystem('meta')])).toEqual([]);
});
