import { storeExternalEndpoints } from '../../../../../lib/engine/admission/rules/rook/store-external-endpoints';
import { object, verdicts } from '../samples';

const store = (spec: object, name = 'store', namespace = 'rook-ceph') => object('ceph.rook.io/v1', 'CephObjectStore', name, namespace, { spec });
const elsewhere = (gateway: object) => store({ gateway: { externalRgwEndpoints: [{ ip: '10.0.0.1' }], ...gateway } });

test('two ports of which one is never used', () => {
  expect(verdicts(storeExternalEndpoints, [elsewhere({ port: 80, securePort: 443 })])).toEqual([{
    object: 'store',
    property: 'spec.gateway.port',
    message: 'CephObjectStore rook-ceph/store is elsewhere and has the ports 80 and 443, of which one is never used',
    fix: 'Give each endpoint a hostname or an ip, and the gateway port without TLS or securePort with sslCertificateRef',
  }]);
});

test('endpoints that lead nowhere', () => {
  expect(verdicts(storeExternalEndpoints, [elsewhere({ port: 80, externalRgwEndpoints: [{}, { ip: '' }, { hostname: 'http://s3.example.com' }] })]).map(({ message }) => message)).toEqual([
    'CephObjectStore rook-ceph/store is elsewhere and has an endpoint without a hostname and an ip',
    'CephObjectStore rook-ceph/store is elsewhere and has an endpoint without a hostname and an ip',
    'CephObjectStore rook-ceph/store is elsewhere at "http://s3.example.com", which is no host',
  ]);
});

test('silent: one port, and stores that Rook runs', () => {
  expect(verdicts(storeExternalEndpoints, [
    elsewhere({ port: 80 }), elsewhere({ securePort: 443, sslCertificateRef: 'tls' }), store({ gateway: { port: 80, securePort: 443 } }),
  ])).toEqual([]);
});
