import { App, Chart } from 'cdk8s';
import { ExistingObject, Manifest, Phase, Site } from 'rookery';

const config = (site: Site, namespace: string) =>
  new Manifest(site, 'config', { apiVersion: 'v1', kind: 'ConfigMap', name: 'settings', namespace, phase: Phase.CONFIG });

describe('Site', () => {
  test('is found from everything below it', () => {
    const site = new Site(new App(), 'tokyo');
    expect(Site.siteOf(config(site, 'default'))).toBe(site);
    expect(Site.isSite(site)).toBe(true);
  });

  test('a construct outside of a site is told how to get into one', () => {
    expect(() => Site.siteOf(new Chart(new App(), 'chart'))).toThrow('chart: scope: the construct is not inside a Site. Versions, images and checks '
      + 'belong to a Kubernetes cluster. Create `new Site(app, "tokyo")` and pass it, or a construct below it, as the scope.');
  });

  test('a site inside a site is refused', () => {
    expect(() => new Site(new Site(new App(), 'tokyo'), 'osaka')).toThrow('tokyo/osaka: scope: the site is inside the site tokyo.');
  });

  test.each(['Tokyo', 'tokyo_1', 'a'.repeat(64)])('"%s" cannot name a site', (id) => {
    expect(() => new Site(new App(), id)).toThrow(`${id}: id: "${id}" cannot be a name`);
  });

  test('labels are on every object', () => {
    const site = new Site(new App(), 'tokyo', { labels: { team: 'storage' } });
    expect(config(site, 'default').toJson().metadata.labels).toEqual({ team: 'storage' });
  });

  test('what exists already is not missed', () => {
    const site = new Site(new App(), 'tokyo');
    config(site, 'apps');
    expect(site.findings().map(({ rule, message }) => [rule, message])).toEqual([['reference/namespace-missing', 'Namespace apps does not exist']]);
    site.addExisting(ExistingObject.namespace('apps'));
    expect(site.findings()).toEqual([]);
    expect(site.toJson()).toHaveLength(1);
  });

  test('outside of a synthesis nothing is remembered', () => {
    const site = new Site(new App(), 'tokyo');
    expect(site.toJson()).toEqual([]);
    config(site, 'default');
    expect(site.toJson()).toHaveLength(1);
  });

  test('its objects cannot be had with an error in them', () => {
    const site = new Site(new App(), 'tokyo');
    config(site, 'apps');
    expect(() => site.toJson()).toThrow('Nothing was written: 1 error.');
  });
});
