import { App } from 'cdk8s';
import { Site } from 'rookery';
import { PodSecurity } from '../../lib/site/pod-security';
import { SiteNamespace } from '../../lib/site/site-namespace';
import { objectOf, namesOf } from '../support/objects';

const ENFORCE = 'pod-security.kubernetes.io/enforce';

describe('SiteNamespace', () => {
  test('is shared, with the widest level and all labels', () => {
    const site = new Site(new App(), 'tokyo', { labels: { team: 'storage' } });
    SiteNamespace.ensure(site, 'storage', { podSecurity: PodSecurity.RESTRICTED, labels: { a: '1' } });
    SiteNamespace.ensure(site, 'storage', { podSecurity: PodSecurity.PRIVILEGED });
    SiteNamespace.ensure(site, 'storage', { podSecurity: PodSecurity.BASELINE, labels: { b: '2' } });
    expect(namesOf(site, 'Namespace')).toEqual(['storage']);
    expect(objectOf(site, 'Namespace', 'storage').metadata.labels).toEqual({ team: 'storage', a: '1', b: '2', [ENFORCE]: 'privileged' });
  });

  test('two wishes for one label are refused', () => {
    const site = new Site(new App(), 'tokyo');
    SiteNamespace.ensure(site, 'storage', { podSecurity: PodSecurity.BASELINE, labels: { a: '1' } });
    expect(() => SiteNamespace.ensure(site, 'storage', { podSecurity: PodSecurity.BASELINE, labels: { a: '2' } }))
      .toThrow('tokyo/namespace-storage: namespace storage: two constructs want the label a to be "1" and "2". A label has one value. '
        + 'Put one of them into another namespace.');
  });

  test('a name that is none is refused', () => {
    const site = new Site(new App(), 'tokyo');
    expect(() => SiteNamespace.ensure(site, 'Storage', { podSecurity: PodSecurity.BASELINE })).toThrow('tokyo: namespace: "Storage" cannot be a name');
  });
});
