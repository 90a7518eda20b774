import { nfsNoServer } from '../../../../../lib/engine/admission/rules/rook/nfs-no-server';
import { object, verdicts } from '../samples';

const nfs = (server: object) => object('ceph.rook.io/v1', 'CephNFS', 'nfs', 'rook-ceph', { spec: { server } });

test('no active server', () => {
  expect(verdicts(nfsNoServer, [nfs({ active: 0 })])).toEqual([
    {
      object: 'nfs',
      property: 'spec.server.active',
      message: 'CephNFS rook-ceph/nfs has 0 active servers',
      fix: 'Set server.active to 1 or more, or remove the CephNFS',
    },
  ]);
});

test('silent: one, and what the schema refuses', () => {
  expect(verdicts(nfsNoServer, [nfs({ active: 1 }), nfs({})])).toEqual([]);
});
