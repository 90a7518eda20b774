import { dataDirReserved } from '../../../../../lib/engine/admission/rules/rook/data-dir-reserved';
import { cluster, verdicts } from '../samples';

test('a directory of Rook', () => {
  expect(verdicts(dataDirReserved, [cluster({ dataDirHostPath: '/etc/ceph/' })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.dataDirHostPath',
      message: 'CephCluster rook-ceph/ceph keeps its files in /etc/ceph/, which Rook reserves',
      fix: 'Use another directory, such as /var/lib/rook-<namespace>',
    },
  ]);
});

test('silent: a directory of its own', () => {
  expect(verdicts(dataDirReserved, [cluster()])).toEqual([]);
});
