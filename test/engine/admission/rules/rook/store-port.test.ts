import { storePort } from '../../../../../lib/engine/admission/rules/rook/store-port';
import { object, verdicts } from '../samples';

const store = (gateway: object) => object('ceph.rook.io/v1', 'CephObjectStore', 'store', 'rook-ceph', { spec: { gateway } });

test('no port at all', () => {
  expect(verdicts(storePort, [store({ instances: 1 })])).toEqual([
    {
      object: 'store',
      property: 'spec.gateway.port',
      message: 'CephObjectStore rook-ceph/store has neither a port nor a secure port',
      fix: 'Set gateway.port, or gateway.securePort with gateway.sslCertificateRef',
    },
  ]);
});

test('a secure port without a certificate', () => {
  expect(verdicts(storePort, [store({ securePort: 443 })]).map(({ message }) => message))
    .toEqual(['CephObjectStore rook-ceph/store has only the secure port 443, and no certificate for it']);
});

test('silent: a port, or a secure port with a certificate', () => {
  expect(verdicts(storePort, [
    store({ port: 80 }), store({ port: 80, securePort: 443 }), store({ securePort: 443, sslCertificateRef: 'tls' }),
    store({ securePort: 443, service: { annotations: { 'service.beta.openshift.io/serving-cert-secret-name': 'tls' } } }),
  ])).toEqual([]);
});
