import { storeCertificateMissing } from '../../../../../lib/engine/admission/rules/rook/store-certificate-missing';
import { object, verdicts } from '../samples';

const store = (spec: object, name = 'store', namespace = 'rook-ceph') => object('ceph.rook.io/v1', 'CephObjectStore', name, namespace, { spec });

test('a secure port beside another one without a certificate', () => {
  expect(verdicts(storeCertificateMissing, [store({ gateway: { port: 80, securePort: 443 } })])).toEqual([{
    object: 'store',
    property: 'spec.gateway.sslCertificateRef',
    message: 'CephObjectStore rook-ceph/store has the secure port 443, and no certificate for it',
    fix: 'Set gateway.sslCertificateRef, or remove gateway.securePort',
  }]);
});

test('silent: a certificate, no secure port, only a secure port, or a store elsewhere', () => {
  expect(verdicts(storeCertificateMissing, [
    store({ gateway: { port: 80, securePort: 443, sslCertificateRef: 'tls' } }), store({ gateway: { port: 80 } }), store({ gateway: { securePort: 443 } }),
    store({ gateway: { port: 80, securePort: 443, externalRgwEndpoints: [{ ip: '10.0.0.1' }] } }),
  ])).toEqual([]);
});
