import { hostNameDiffers } from '../../../../../lib/engine/admission/rules/pie/host-name-differs';
import { pool, probe, verdicts } from '../samples';

const HOST_NAME = 'kubernetes.io/hostname';

test('a node whose label holds another name', () => {
  expect(verdicts(hostNameDiffers, [probe()], { nodePools: [pool({ count: 1, nodeNames: ['n1.example.com'], labels: { role: 'storage', [HOST_NAME]: 'n1' } })] })).toEqual([{
    object: 'local',
    property: 'spec.nodeSelector',
    message: 'PieProbe local selects nodes under other host names: n1.example.com (n1)',
    fix: 'Leave these nodes out, or give the kubelet a host name that is the name of its node (--hostname-override)',
  }]);
});

test('silent: the usual name, nodes without names, and probes that mount nothing', () => {
  expect(verdicts(hostNameDiffers, [probe()], { nodePools: [pool({ count: 1, nodeNames: ['n1'] }), pool({ count: 1, labels: { role: 'storage', [HOST_NAME]: 'n2' } })] })).toEqual([]);
  expect(verdicts(hostNameDiffers, [probe({ disableMountProbes: true })], {
    nodePools: [pool({ count: 1, nodeNames: ['n1.example.com'], labels: { role: 'storage', [HOST_NAME]: 'n1' } })],
  })).toEqual([]);
});
