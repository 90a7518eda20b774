import { driverSkipsNodes } from '../../../../../lib/engine/admission/rules/rook/driver-skips-nodes';
import { driver, pool, verdicts } from '../samples';

test('tainted nodes without the driver', () => {
  expect(verdicts(driverSkipsNodes,
    [driver()],
    { nodePools: [pool({ taints: [{ key: 'dedicated', value: 'gpu', effect: 'NoSchedule' }] })] })).toEqual([
    {
      object: 'rook-ceph.rbd.csi.ceph.com',
      property: 'spec.nodePlugin.tolerations',
      message: 'Driver rook-ceph.rbd.csi.ceph.com does not run on the nodes of pool storage, which are tainted dedicated=gpu:NoSchedule',
      fix: 'Let nodePlugin tolerate the taint; operator: Exists alone tolerates all',
    },
  ]);
});

test('silent: a driver that tolerates everything', () => {
  expect(verdicts(driverSkipsNodes,
    [driver(undefined, { nodePlugin: { tolerations: [{ operator: 'Exists' }] } })],
    { nodePools: [pool({ taints: [{ key: 'dedicated', value: 'gpu', effect: 'NoSchedule' }] })] })).toEqual([]);
});
