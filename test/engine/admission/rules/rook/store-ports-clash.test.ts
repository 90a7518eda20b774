import { storePortsClash } from '../../../../../lib/engine/admission/rules/rook/store-ports-clash';
import { cluster, object, verdicts } from '../samples';

const store = (spec: object, name = 'store', namespace = 'rook-ceph') => object('ceph.rook.io/v1', 'CephObjectStore', name, namespace, { spec });

test('one port with and without TLS', () => {
  expect(verdicts(storePortsClash, [store({ gateway: { port: 443, securePort: 443 } })])).toEqual([{
    object: 'store',
    property: 'spec.gateway.securePort',
    message: 'CephObjectStore rook-ceph/store has the port 443 with and without TLS',
    fix: 'Use two different ports, neither of them 8080 with TLS, at which the gateway answers without TLS in its pod',
  }]);
});

const inside = { port: 80, securePort: 8080, sslCertificateRef: 'tls' };

test('the port that a pod uses without TLS', () => {
  expect(verdicts(storePortsClash, [cluster(), store({ gateway: inside })]).map(({ message }) => message))
    .toEqual(['CephObjectStore rook-ceph/store has the secure port 8080, which its pod uses without TLS']);
});

test('silent: on the host network, where pods use the port of the store, and where there is only one port', () => {
  expect(verdicts(storePortsClash, [
    cluster(), store({ gateway: { ...inside, hostNetwork: true } }), store({ gateway: { ...inside, port: 0 } }),
    store({ gateway: { port: 80, securePort: 443 } }),
  ])).toEqual([]);
});
