import { filesystemRetentionIgnored } from '../../../../../lib/engine/admission/rules/rook/filesystem-retention-ignored';
import { filesystem } from '../filesystem-samples';
import { verdicts } from '../samples';

const kept = (path: string, duration: string, enabled = true) => filesystem({
  mirroring: { enabled, snapshotSchedules: [{ path: '/', interval: '24h' }], snapshotRetention: [{ path, duration }] },
});

test('the text of Rook\'s own example, and a directory without a schedule', () => {
  expect(verdicts(filesystemRetentionIgnored, [kept('/', 'h 24'), kept('/volumes', '24h')])).toEqual([
    {
      object: 'files',
      property: 'spec.mirroring.snapshotRetention[0].duration',
      message: 'CephFilesystem rook-ceph/files keeps "h 24" of its snapshots',
      fix: 'Write numbers with letters and nothing between them, such as 24h7d4w, for a path that has a schedule',
    },
    {
      object: 'files',
      property: 'spec.mirroring.snapshotRetention[0].path',
      message: 'CephFilesystem rook-ceph/files keeps snapshots of /volumes, of which it takes none',
      fix: filesystemRetentionIgnored.fix,
    },
  ]);
});

test('silent: numbers with letters, and what is off', () => {
  expect(verdicts(filesystemRetentionIgnored, [kept('/', '24h7d4w12M1y5n'), kept('/x', 'h 24', false), filesystem()])).toEqual([]);
});
