import { classNfsPort } from '../../../../../lib/engine/admission/rules/rook/class-nfs-port';
import { cluster, verdicts } from '../samples';
import { nfs, nfsClass } from './nfs-samples';

const elsewhere = nfs({ server: { active: 1, port: 2050 } });

test('a port that nobody is told of', () => {
  expect(verdicts(classNfsPort, [cluster(), elsewhere, nfsClass()])).toEqual([
    {
      object: 'files',
      property: 'mountOptions',
      message: 'StorageClass files does not say that CephNFS rook-ceph/shares listens on port 2050',
      fix: 'Add port=2050 to mountOptions',
    },
  ]);
});

test('silent: the usual port, a port that is told, an NFS that is not here', () => {
  expect(verdicts(classNfsPort, [cluster(), elsewhere, nfsClass({}, { mountOptions: ['nconnect=4', 'port=2050'] })])).toEqual([]);
  expect(verdicts(classNfsPort, [cluster(), nfs({ server: { active: 1, port: 2049 } }), nfsClass()])).toEqual([]);
  expect(verdicts(classNfsPort, [cluster(), nfsClass()])).toEqual([]);
});
