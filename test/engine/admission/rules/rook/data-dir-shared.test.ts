import { dataDirShared } from '../../../../../lib/engine/admission/rules/rook/data-dir-shared';
import { cluster, verdicts } from '../samples';

test('two clusters in nested directories', () => {
  expect(verdicts(dataDirShared, [cluster({ dataDirHostPath: '/var/lib/rook' }, 'one'), cluster({ dataDirHostPath: '/var/lib/rook/two/' }, 'two')])).toEqual([
    {
      object: 'ceph',
      property: 'spec.dataDirHostPath',
      message: 'CephCluster two/ceph keeps its files in /var/lib/rook/two, CephCluster one/ceph in /var/lib/rook, and both may run on the same nodes',
      fix: 'Give every cluster its own dataDirHostPath, such as /var/lib/rook-<namespace>, or keep the clusters on different nodes',
    },
  ]);
});

test('silent: directories of which one only begins like the other', () => {
  expect(verdicts(dataDirShared, [cluster({ dataDirHostPath: '/var/lib/rook' }, 'one'), cluster({ dataDirHostPath: '/var/lib/rook-two' }, 'two')])).toEqual([]);
});
