import { csiOperatorConfigName } from '../../../../../lib/engine/admission/rules/rook/csi-operator-config-name';
import { object, verdicts } from '../samples';

test('defaults under another name', () => {
  expect(verdicts(csiOperatorConfigName, [object('csi.ceph.io/v1', 'OperatorConfig', 'defaults', 'rook-ceph')])).toEqual([
    {
      object: 'defaults',
      property: 'metadata.name',
      message: 'OperatorConfig rook-ceph/defaults is not named ceph-csi-operator-config',
      fix: 'Name it ceph-csi-operator-config',
    },
  ]);
});

test('silent: defaults under the name', () => {
  expect(verdicts(csiOperatorConfigName, [object('csi.ceph.io/v1', 'OperatorConfig', 'ceph-csi-operator-config', 'rook-ceph')])).toEqual([]);
});
