import { k8s } from 'cdk8s-plus-27';
import { Resources, Size } from 'rookery';
import { toWire } from '../../lib/core/wire';

describe('toWire', () => {
  test('unwraps boxed values and prints quantities in canonical form', () => {
    expect(toWire({
      resources: { limits: { memory: k8s.Quantity.fromString('2048Mi'), cpu: k8s.Quantity.fromNumber(1.5) } },
      port: k8s.IntOrString.fromString('http'),
    })).toEqual({ resources: { limits: { memory: '2Gi', cpu: '1500m' } }, port: 'http' });
  });

  test('keeps an environment variable, whose value is no box', () => {
    expect(toWire([{ name: 'A', value: '1' }])).toEqual([{ name: 'A', value: '1' }]);
  });

  test('writes names the way the wire has them', () => {
    expect(toWire({ hostIpc: true, volumes: [{ name: 'x', downwardApi: { items: [] } }] }))
      .toEqual({ hostIPC: true, volumes: [{ name: 'x', downwardAPI: { items: [] } }] });
  });

  test('leaves the keys of maps alone', () => {
    expect(toWire({ matchLabels: { hostIp: 'x' }, labels: { volumeId: 'y' } })).toEqual({ matchLabels: { hostIp: 'x' }, labels: { volumeId: 'y' } });
  });

  test('drops undefined fields, keeps false, zero and empty text, and copies', () => {
    const input = { a: undefined, b: false, c: 0, d: '', e: { f: [1] } };
    const output = toWire(input);
    expect(output).toEqual({ b: false, c: 0, d: '', e: { f: [1] } });
    expect(output.e.f).not.toBe(input.e.f);
  });
});

describe('Resources', () => {
  test('has the shape of the types for pods', () => {
    expect(toWire({ resources: Resources.of({ cpu: '0.5', memory: Size.gibi(4), memoryLimit: Size.mebi(4096) }) }))
      .toEqual({ resources: { requests: { cpu: '500m', memory: '4Gi' }, limits: { memory: '4Gi' } } });
  });

  test('leaves out what was not given', () => {
    expect(Resources.of({})).toEqual({});
  });

  test('refuses an amount that is none', () => {
    expect(() => Resources.of({ cpu: 'two' })).toThrow('cpu: "two" is not a quantity. The API server refuses it. Write for example 500m or 2.');
  });
});
