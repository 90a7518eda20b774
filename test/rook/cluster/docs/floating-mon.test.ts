import { ExistingObject, rook, Site, StorageApp } from 'rookery';
import type { SiteProps } from 'rookery';
import { blocksOf, docPage, runExamples } from '../../../support/doc-examples';
import { objectOf } from '../../../support/objects';

const PAGE = docPage('floating-mon.md');

function run(existing: SiteProps['existing']): { app: StorageApp; site: Site } {
  const app = new StorageApp({ quiet: true });
  const site = new Site(app, 'tokyo', { existing });
  runExamples(PAGE, { operator: new rook.Operator(site, 'rook') });
  return { app, site };
}

test('the example of the page runs, and nothing in it is wrong', () => {
  const { site } = run([ExistingObject.configMap('drbd', 'ceph-edge')]);
  expect(objectOf(site, 'CephCluster', 'ceph-edge').spec.mon).toEqual({ count: 3, floatingMon: { name: 'c', configmapName: 'drbd' } });
  expect(site.findings().map(({ rule }) => rule)).toEqual(['rook/pool-few-replicas']);
});

test('the error of the page is the one that is reported', () => {
  const [error] = blocksOf(PAGE, '');
  expect(() => run([]).app.synth()).toThrow(error.trim());
});

test('the rules that the page names are there', () => {
  const rules = docPage('rules.md');
  expect([...PAGE.matchAll(/`(rook\/[\w-]+)`/g)].map(([, rule]) => rule).filter((rule) => !rules.includes(`| \`${rule}\` |`))).toEqual([]);
});
