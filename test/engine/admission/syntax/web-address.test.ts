import { secureAddress } from '../../../../lib/engine/admission/syntax/web-address';

const FORM = 'must begin with https:// and a host';
const PARTS = 'must not hold a user, a query or a fragment';

test.each([
  'https://a', 'HTTPS://A.B:8443/c', 'https://a?#', 'https://:80', 'https://a/b c', 'https://a:99999', 'https://\u00e4', 'https://[::1]:1', 'https://[fe80::1%25eth0]', 'https://a"b', 'https://a%c3',
])('%s is an address', (text) => {
  expect(secureAddress(text)).toBeUndefined();
});

test.each([
  ['http://a', FORM], ['https:a', FORM], ['https://', FORM], ['https:///a', FORM], ['https://a b', FORM], ['https://a\n', FORM], ['https://a/\u007f', FORM], ['https://a:x', FORM],
  ['https://a:1:2', FORM], ['https://::1', FORM], ['https://[::1', FORM], ['https://[a]', FORM], ['https://[1.2.3.4]', FORM], ['https://[fe80::1%eth0]', FORM], ['https://a\\b', FORM],
  ['https://a%41', FORM], ['https://a%zz', FORM], ['https://a/%zz', 'must not hold a "%" without two digits after it'],
  ['https://u@a', PARTS], ['https://a?b', PARTS], ['https://a??', PARTS], ['https://a#b', PARTS],
])('%s is none', (text, fault) => {
  expect(secureAddress(text)).toBe(fault);
});
