import { ApiObject, App, Chart, JsonPatch, Lazy } from 'cdk8s';
import fc from 'fast-check';
import { Manifest, Phase } from 'rookery';

const app = new App();
let count = 0;
const chart = () => new Chart(app, `chart-${count++}`, { labels: { team: 'storage' } });
const both = (body: any) => [
  new Manifest(chart(), 'm', { apiVersion: 'v1', kind: 'ConfigMap', name: 'm', annotations: { b: '1', a: '2' }, phase: Phase.CONFIG, body }).toJson(),
  new ApiObject(chart(), 'm', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'm', annotations: { b: '1', a: '2' } }, ...body }).toJson(),
];

describe('the short way to render a manifest', () => {
  test('writes the bytes that cdk8s writes', () => {
    const words = fc.stringMatching(/^[a-z]{1,5}$/);
    // cdk8s makes prototypes of values under that name.
    const values = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('"__proto__"')) as fc.Arbitrary<any>;
    fc.assert(fc.property(fc.dictionary(words, values, { noNullPrototype: true }), (spec) => {
      const [own, theirs] = both({ spec, data: { z: [1, { b: 1, a: undefined }], a: null } });
      expect(JSON.stringify(own)).toBe(JSON.stringify(theirs));
    }), { numRuns: 200 });
  });

  test('is not taken where something is made later', () => {
    const later = Lazy.any({ produce: () => ({ b: 1, a: 2 }) });
    expect(both({ data: { deep: [{ later }] } })[0].data).toEqual({ deep: [{ later: { b: 1, a: 2 } }] });
  });

  test('is not taken after a patch', () => {
    const manifest = new Manifest(chart(), 'm', { apiVersion: 'v1', kind: 'ConfigMap', name: 'm', phase: Phase.CONFIG, body: { data: { a: '1' } } });
    manifest.addJsonPatch(JsonPatch.add('/data/b', '2'));
    expect(manifest.toJson().data).toEqual({ a: '1', b: '2' });
  });

  test('is not taken when the app resolves values in a way of its own', () => {
    class Shout { public resolve(context: any): void { if (context.value === 'a') context.replaceValue('A'); } }
    const loud = new Chart(new App({ resolvers: [new Shout()] }), 'chart');
    const manifest = new Manifest(loud, 'm', { apiVersion: 'v1', kind: 'ConfigMap', name: 'm', phase: Phase.CONFIG, body: { data: { x: 'a' } } });
    expect(manifest.toJson().data).toEqual({ x: 'A' });
  });
});
