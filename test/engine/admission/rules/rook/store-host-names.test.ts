import { storeHostNames } from '../../../../../lib/engine/admission/rules/rook/store-host-names';
import { object, verdicts } from '../samples';

const store = (hosting: object) => object('ceph.rook.io/v1', 'CephObjectStore', 'store', 'rook-ceph', { spec: { hosting } });

test('a wildcard and a URL', () => {
  expect(verdicts(storeHostNames, [store({ advertiseEndpoint: { dnsName: 'https://s3.example.com' }, dnsNames: ['s3.example.com', '*.example.com'] })])).toEqual([
    {
      object: 'store',
      property: 'spec.hosting.advertiseEndpoint.dnsName',
      message: 'CephObjectStore rook-ceph/store is to be reached as "https://s3.example.com"',
      fix: 'Write lower-case letters, digits, "-" and ".", without scheme, port or wildcard, such as s3.example.com',
    },
    {
      object: 'store',
      property: 'spec.hosting.dnsNames[1]',
      message: 'CephObjectStore rook-ceph/store is to be reached as "*.example.com"',
      fix: 'Write lower-case letters, digits, "-" and ".", without scheme, port or wildcard, such as s3.example.com',
    },
  ]);
});

test('silent: names of DNS, or none', () => {
  expect(verdicts(storeHostNames, [store({ advertiseEndpoint: { dnsName: 's3' }, dnsNames: ['s3.example.com', 5] }), store({})])).toEqual([]);
});
