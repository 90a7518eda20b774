import { filesystemNameInvalid } from '../../../../../lib/engine/admission/rules/rook/filesystem-name-invalid';
import { filesystem } from '../filesystem-samples';
import { verdicts } from '../samples';

const MANY = { metadataServer: { activeCount: 14, activeStandby: true } };

test('a digit in front, and too many characters, fewer where servers have two letters', () => {
  expect(verdicts(filesystemNameInvalid, [filesystem({}, '1st'), filesystem({}, 'f'.repeat(40)), filesystem(MANY, 'f'.repeat(39))])).toEqual([
    {
      object: '1st',
      property: 'metadata.name',
      message: 'CephFilesystem rook-ceph/1st begins with a digit',
      fix: 'Use a name that begins with a letter and has at most 38 characters',
    },
    expect.objectContaining({ message: `CephFilesystem rook-ceph/${'f'.repeat(40)} needs volumes with names of 64 characters, 63 are allowed` }),
    expect.objectContaining({ message: `CephFilesystem rook-ceph/${'f'.repeat(39)} needs volumes with names of 64 characters, 63 are allowed` }),
  ]);
});

test('silent: a letter in front, and as many characters as fit', () => {
  expect(verdicts(filesystemNameInvalid, [filesystem(), filesystem({}, 'f'.repeat(39)), filesystem(MANY, 'f'.repeat(38))])).toEqual([]);
});
