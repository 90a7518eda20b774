import fc from 'fast-check';
import { Size } from 'rookery';

describe('Size', () => {
  test.each([
    [Size.gibi(10), '10Gi'],
    [Size.gibi(1.5), '1536Mi'],
    [Size.mebi(1024), '1Gi'],
    [Size.tebi(1), '1Ti'],
    [Size.giga(500), '500G'],
    [Size.tera(1.2), '1200G'],
    [Size.bytes(1000), '1k'],
    [Size.of('1024Ki'), '1Mi'],
    [Size.of('0.5Gi'), '512Mi'],
    [Size.of('2000M'), '2G'],
  ])('%s is printed in the form that the API server stores', (size, text) => {
    expect(size.toString()).toBe(text);
  });

  test.each(['1.5', '10 GB', '10GB', '', '1e3', 'Gi', '10gi', '1.5.2Gi', '０Gi'])('"%s" is refused', (text) => {
    expect(() => Size.of(text)).toThrow(`size: "${text}" is not a size. Kubernetes reads a number without a unit as bytes and refuses spaces `
      + 'and units such as GB. Write a number and one of Ki, Mi, Gi, Ti, Pi, k, M, G, T, P, for example Size.of("1536Mi") or Size.of("10Gi").');
  });

  test.each([[() => Size.gibi(0), '0Gi'], [() => Size.gibi(-1), '-1Gi'], [() => Size.bytes(0.5), '0.5'], [() => Size.of('-1Gi'), '-1Gi']])('%s is refused', (make, label) => {
    expect(make).toThrow(`size: ${label} is not a whole number of bytes above zero`);
  });

  test.each([NaN, Infinity])('%d is refused', (amount) => {
    expect(() => Size.gibi(amount)).toThrow(`size: ${amount}Gi is not a size`);
  });

  test('a fraction of a size is rounded up to whole bytes', () => {
    expect(Size.bytes(10).times(0.25).toBytes()).toBe(3);
    expect(Size.gibi(10).times(1.5).toString()).toBe('15Gi');
  });

  test('what is printed is read back as the same number of bytes', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 2 ** 50 }), (bytes) => {
      expect(Size.bytes(bytes).toBytes()).toBe(bytes);
      const text = Size.mebi(bytes).toString();
      expect(Size.of(text).toString()).toBe(text);
    }));
  });
});
