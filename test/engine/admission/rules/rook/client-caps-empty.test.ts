import { clientCapsEmpty } from '../../../../../lib/engine/admission/rules/rook/client-caps-empty';
import { object, verdicts } from '../samples';

const client = (caps: object) => object('ceph.rook.io/v1', 'CephClient', 'app', 'rook-ceph', { spec: { caps } });

test('an empty permission', () => {
  expect(verdicts(clientCapsEmpty, [client({ mon: 'profile rbd', osd: '' })])).toEqual([
    {
      object: 'app',
      property: 'spec.caps.osd',
      message: 'CephClient rook-ceph/app has an empty permission for osd',
      fix: 'Write what it may do, such as allow r, or leave the entry out',
    },
  ]);
});

test('silent: permissions', () => {
  expect(verdicts(clientCapsEmpty, [client({ mon: 'profile rbd', osd: 'profile rbd' })])).toEqual([]);
});
