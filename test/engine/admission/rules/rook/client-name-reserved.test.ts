import { clientNameReserved } from '../../../../../lib/engine/admission/rules/rook/client-name-reserved';
import { object, verdicts } from '../samples';

const client = (name: string, spec: object = {}) => object('ceph.rook.io/v1', 'CephClient', name, 'rook-ceph', { spec: { caps: { mon: 'allow r' }, ...spec } });

test('names of Ceph itself', () => {
  expect(verdicts(clientNameReserved, [client('admin'), client('app', { name: 'bootstrap-osd' })])).toEqual([
    {
      object: 'admin',
      property: 'metadata.name',
      message: 'CephClient rook-ceph/admin is to become client.admin',
      fix: 'Choose a name that is not admin, rbd-mirror, rbd-mirror-peer or osd.N and does not begin with rgw or bootstrap-',
    },
    {
      object: 'app',
      property: 'spec.name',
      message: 'CephClient rook-ceph/app is to become client.bootstrap-osd',
      fix: 'Choose a name that is not admin, rbd-mirror, rbd-mirror-peer or osd.N and does not begin with rgw or bootstrap-',
    },
  ]);
});

test('silent: other names, also beside a reserved one of the object', () => {
  expect(verdicts(clientNameReserved, [client('app'), client('admin', { name: 'app' }), client('bootstrap-osds')])).toEqual([]);
});
