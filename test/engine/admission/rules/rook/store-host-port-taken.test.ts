import { storeHostPortTaken } from '../../../../../lib/engine/admission/rules/rook/store-host-port-taken';
import { object, pool, verdicts } from '../samples';

const store = (spec: object, name = 'store', namespace = 'rook-ceph') => object('ceph.rook.io/v1', 'CephObjectStore', name, namespace, { spec });
const onHost = (name: string, gateway: object, namespace?: string) => store({ gateway: { hostNetwork: true, ...gateway } }, name, namespace);
const on = (role: string) => ({
  placement: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'role', operator: 'In', values: [role] }] }] } } },
});

test('two stores with one port on unknown nodes', () => {
  expect(verdicts(storeHostPortTaken, [onHost('a', { port: 80 }), onHost('b', { port: 80 }, 'other')])).toEqual([{
    object: 'b',
    property: 'spec.gateway.port',
    message: 'CephObjectStore other/b and CephObjectStore rook-ceph/a both want port 80 of their nodes, and may run on the same ones',
    fix: 'Give each store ports of its own, keep their gateways on different nodes, or set gateway.hostNetwork: false',
  }]);
});

test('a secure port is one, too', () => {
  const found = verdicts(storeHostPortTaken, [onHost('a', { port: 443 }), onHost('b', { securePort: 443, sslCertificateRef: 'tls' })]);
  expect(found.map(({ property }) => property)).toEqual(['spec.gateway.securePort']);
});

test('silent: other ports, other nodes, or pods with addresses of their own', () => {
  expect(verdicts(storeHostPortTaken, [onHost('a', { port: 80 }), onHost('b', { port: 81 }), store({ gateway: { port: 80 } }, 'c')])).toEqual([]);
  const nodePools = ['fast', 'slow'].map((role) => pool({ name: role, labels: { role } }));
  expect(verdicts(storeHostPortTaken, [onHost('a', { port: 80, ...on('fast') }), onHost('b', { port: 80, ...on('slow') })], { nodePools })).toEqual([]);
});
