import { App } from 'cdk8s';
import { Site } from 'rookery';
import { PodSecurity } from '../../lib/site/pod-security';
import { SiteNamespace } from '../../lib/site/site-namespace';
import { objectOf } from '../support/objects';

test('a shared namespace has the widest pod security and all labels, the site\'s among them', () => {
  const site = new Site(new App(), 'tokyo', { labels: { team: 'storage' } });
  const first = SiteNamespace.ensure(site, 'shared', { podSecurity: PodSecurity.PRIVILEGED, labels: { a: '1' } });
  expect(SiteNamespace.ensure(site, 'shared', { podSecurity: PodSecurity.BASELINE, labels: { b: '2' } })).toBe(first);
  expect(objectOf(site, 'Namespace', 'shared').metadata.labels).toEqual({
    'pod-security.kubernetes.io/enforce': 'privileged', 'a': '1', 'b': '2', 'team': 'storage',
  });
});

test('two values of one label are refused', () => {
  const site = new Site(new App(), 'tokyo');
  SiteNamespace.ensure(site, 'shared', { podSecurity: PodSecurity.BASELINE, labels: { a: '1' } });
  expect(() => SiteNamespace.ensure(site, 'shared', { podSecurity: PodSecurity.BASELINE, labels: { a: '2' } }))
    .toThrow('tokyo/namespace-shared: namespace shared: two constructs want the label a to be "1" and "2". A label has one value. '
      + 'Put one of them into another namespace.');
});
