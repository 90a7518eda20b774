import { driverSkipsNodes } from '../../../../../lib/engine/admission/rules/rook/driver-skips-nodes';
import { driver, object, operator, pool, verdicts } from '../samples';

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

test('drivers that Rook 1.19 makes tolerate what the operator is told, in YAML or JSON', () => {
  const facts = { releases: { rook: '1.19.10' }, nodePools: [pool({ taints: [{ key: 'dedicated', value: 'gpu', effect: 'NoSchedule' }] })] };
  const settings = (data: object) => object('v1', 'ConfigMap', 'rook-ceph-operator-config', 'rook-ceph', { data });
  expect(verdicts(driverSkipsNodes, [operator(), settings({})], facts)).toEqual([
    {
      object: 'rook-ceph-operator-config',
      property: 'data.CSI_PLUGIN_TOLERATIONS',
      message: 'Drivers that Deployment rook-ceph/rook-ceph-operator makes do not run on the nodes of pool storage, which are tainted dedicated=gpu:NoSchedule',
      fix: 'Let CSI_PLUGIN_TOLERATIONS tolerate the taint; operator: Exists alone tolerates all',
    },
  ]);
  for (const CSI_PLUGIN_TOLERATIONS of ['- operator: Exists', '[{"operator":"Exists"}]']) {
    expect(verdicts(driverSkipsNodes, [operator(), settings({ CSI_PLUGIN_TOLERATIONS })], facts)).toEqual([]);
  }
  expect(verdicts(driverSkipsNodes, [operator({ CSI_PLUGIN_TOLERATIONS: ': [' })], facts).map(({ property }) => property)).toEqual(['spec.template.spec.containers']);
  expect(verdicts(driverSkipsNodes, [operator({ ROOK_CSI_DISABLE_DRIVER: 'true' })], facts)).toEqual([]);
});
