import { storeCiphers } from '../../../../../lib/engine/admission/rules/rook/store-ciphers';
import { object, verdicts } from '../samples';

const store = (security: object) => object('ceph.rook.io/v1', 'CephObjectStore', 'store', 'rook-ceph', { spec: { security } });
const ciphers = ['ECDHE-RSA-AES256-GCM-SHA384'];

test('ciphers of TLS 1.2 where it is off', () => {
  expect(verdicts(storeCiphers, [store({ ciphers, sslOptions: { tlsv1_2: false } })])).toEqual([
    {
      object: 'store',
      property: 'spec.security.ciphers',
      message: 'CephObjectStore rook-ceph/store lists ciphers (ECDHE-RSA-AES256-GCM-SHA384, ...) and allows TLS 1.3 only',
      fix: 'Remove ciphers, or leave tlsv1_2 on; for TLS 1.3 write cipherSuites',
    },
  ]);
});

test('silent: an older version is on, or no ciphers are listed', () => {
  expect(verdicts(storeCiphers, [
    store({ ciphers }), store({ ciphers, sslOptions: { tlsv1_2: false, tlsv1_1: true } }),
    store({ cipherSuites: ciphers, sslOptions: { tlsv1_2: false } }),
  ])).toEqual([]);
});
