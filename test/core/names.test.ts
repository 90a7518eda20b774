import { App, Chart } from 'cdk8s';
import fc from 'fast-check';
import { isDnsLabel, isDnsSubdomain, requireName } from '../../lib/core/names';

const chart = new Chart(new App(), 'tokyo');

describe('names', () => {
  test('a good name is handed through', () => {
    expect(requireName('ceph-ssd', 'name', chart)).toBe('ceph-ssd');
    expect(requireName('ceph.ssd', 'name', chart, true)).toBe('ceph.ssd');
  });

  test.each([
    ['a'.repeat(64), 'has 64 characters'],
    ['', 'is empty'],
    ['Ceph', 'has characters or ends that DNS-1123 does not allow'],
    ['-ceph', 'has characters or ends that DNS-1123 does not allow'],
    ['ceph_ssd', 'has characters or ends that DNS-1123 does not allow'],
    ['ceph.ssd', 'has characters or ends that DNS-1123 does not allow'],
  ])('"%s" is refused', (name, fault) => {
    expect(() => requireName(name, 'name', chart)).toThrow(`tokyo: name: "${name}" cannot be a name: it ${fault}. The API server refuses it, `
      + 'or names that are derived from it. Use at most 63 lower-case letters, digits and "-", beginning and ending with a letter or digit.');
  });

  test('every label is a subdomain', () => {
    fc.assert(fc.property(fc.string({ maxLength: 70 }), (text) => {
      expect(isDnsLabel(text) && !isDnsSubdomain(text)).toBe(false);
    }));
  });
});
