import { storeExceedsNodes } from '../../../../../lib/engine/admission/rules/rook/store-exceeds-nodes';
import { cluster, object, pool, verdicts } from '../samples';

const store = (spec: object, name = 'store', namespace = 'rook-ceph') => object('ceph.rook.io/v1', 'CephObjectStore', name, namespace, { spec });
const HOST = cluster({ network: { provider: 'host' } });

test('more gateways than nodes on the host network', () => {
  expect(verdicts(storeExceedsNodes, [HOST, store({ gateway: { instances: 4 } })], { nodePools: [pool()] })).toEqual([{
    object: 'store',
    property: 'spec.gateway.instances',
    message: 'CephObjectStore rook-ceph/store asks for 4 gateways on the host network, the site has 3 nodes that take them',
    fix: 'Lower gateway.instances, let more nodes take gateways, or set gateway.hostNetwork: false',
  }]);
});

test('nodes that keep gateways away do not count', () => {
  const pools = [pool({ count: 1 }), pool({ name: 'tainted', taints: [{ key: 'a', effect: 'NoSchedule' }] })];
  expect(verdicts(storeExceedsNodes, [store({ gateway: { instances: 2, hostNetwork: true } })], { nodePools: pools }).map(({ message }) => message))
    .toEqual(['CephObjectStore rook-ceph/store asks for 2 gateways on the host network, the site has 1 node that takes them']);
});

test('silent: enough nodes, unknown nodes, or pods with addresses of their own', () => {
  expect(verdicts(storeExceedsNodes, [HOST, store({ gateway: { instances: 3 } })], { nodePools: [pool()] })).toEqual([]);
  expect(verdicts(storeExceedsNodes, [HOST, store({ gateway: { instances: 9 } })])).toEqual([]);
  expect(verdicts(storeExceedsNodes, [HOST, store({ gateway: { instances: 9, hostNetwork: false } })], { nodePools: [pool()] })).toEqual([]);
});
