import { hostPortTaken } from '../../../../../lib/engine/admission/rules/rook/host-port-taken';
import { cluster, object, pool, verdicts } from '../samples';

const HOST = { network: { provider: 'host' } };
const part = (kind: string, spec: object, name = 'x') => object('ceph.rook.io/v1', kind, name, 'rook-ceph', { spec });
const store = (gateway: object) => part('CephObjectStore', { gateway });
const found = (...objects: object[]) => verdicts(hostPortTaken, objects).map(({ property, message }) => [property, message]);

test('a gateway at the port of the dashboard', () => {
  expect(verdicts(hostPortTaken, [cluster({ ...HOST, dashboard: { enabled: true } }), store({ securePort: 8443, sslCertificateRef: 'tls' })])).toEqual([
    {
      object: 'x',
      property: 'spec.gateway.securePort',
      message: 'gateways of CephObjectStore rook-ceph/x and mgrs of CephCluster rook-ceph/ceph both want port 8443, and may run on the same nodes',
      fix: 'Give one of them another port, keep them on different nodes with affinity, or take one off the host network',
    },
  ]);
});

test('gateways of NVMe-oF, NFS servers, and ports that OSDs pick from', () => {
  const nvmeof = (name: string) => part('CephNVMeOFGateway', { instances: 1, hostNetwork: true }, name);
  expect(found(cluster(), nvmeof('a'), nvmeof('b')).map(([property]) => property)).toEqual(['spec.ports.gatewayPort', 'spec.ports.discoveryPort', 'spec.ports.monitorPort']);
  expect(found(cluster(), part('CephNFS', { server: { active: 1, hostNetwork: true, port: 80 } }), store({ port: 80, hostNetwork: true }))).toEqual([
    ['spec.server.port', 'servers of CephNFS rook-ceph/x and gateways of CephObjectStore rook-ceph/x both want port 80, and may run on the same nodes'],
  ]);
  expect(found(cluster(HOST), store({ port: 7480 }))).toEqual([
    [
      'spec.gateway.port',
      'gateways of CephObjectStore rook-ceph/x want port 7480, one of 6800 to 7568, which OSDs of CephCluster rook-ceph/ceph pick from, and may run on the same nodes',
    ],
  ]);
});

test('silent: other ports, other nodes, and the network of pods', () => {
  expect(found(cluster(HOST), store({ port: 80 }), part('CephNFS', { server: { active: 1 } }))).toEqual([]);
  expect(found(cluster(), store({ port: 9283 }))).toEqual([]);
  const apart = (role: string) => ({
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'role', operator: 'In', values: [role] }] }] },
    },
  });
  const nodePools = [pool(), pool({ name: 'web', labels: { role: 'web' } })];
  expect(verdicts(hostPortTaken, [
    cluster({ ...HOST, placement: { all: apart('storage') } }), store({ port: 9283, placement: apart('web') }),
  ], { nodePools })).toEqual([]);
});
