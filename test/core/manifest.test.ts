import { App, Chart, Lazy } from 'cdk8s';
import { Manifest, Phase } from 'rookery';

const chart = () => new Chart(new App(), 'chart');

describe('Manifest', () => {
  test('holds exactly what it was given', () => {
    const manifest = new Manifest(chart(), 'settings', {
      apiVersion: 'v1', kind: 'ConfigMap', name: 'settings', namespace: 'apps', labels: { team: 'storage' }, phase: Phase.CONFIG,
      body: { data: { empty: '', no: undefined, later: Lazy.any({ produce: () => 'now' }) } },
    });
    expect(manifest.toJson()).toEqual({
      apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings', namespace: 'apps', labels: { team: 'storage' } },
      data: { empty: '', later: 'now' },
    });
  });

  test('overrides are a merge patch and come last', () => {
    const manifest = new Manifest(chart(), 'settings', {
      apiVersion: 'v1', kind: 'ConfigMap', name: 'settings', phase: Phase.CONFIG,
      body: { data: { a: '1', b: '2' }, list: [1, 2] }, overrides: { data: { b: null, c: '3' }, list: [3] },
    });
    expect(manifest.toJson()).toMatchObject({ data: { a: '1', c: '3' }, list: [3] });
    expect(manifest.toJson().data).not.toHaveProperty('b');
  });

  test('inputs are not changed', () => {
    const overrides = { data: { b: null } };
    const body = { data: { b: '2' } };
    new Manifest(chart(), 'm', { apiVersion: 'v1', kind: 'ConfigMap', name: 'm', phase: Phase.CONFIG, body, overrides }).toJson();
    expect([body, overrides]).toEqual([{ data: { b: '2' } }, { data: { b: null } }]);
  });

  test('is told apart from other objects by its brand', () => {
    const manifest = new Manifest(chart(), 'm', { apiVersion: 'v1', kind: 'ConfigMap', name: 'm', phase: Phase.CONFIG });
    expect(Manifest.isManifest(manifest)).toBe(true);
    expect(Manifest.tryFrom(chart())).toBeUndefined();
  });
});
