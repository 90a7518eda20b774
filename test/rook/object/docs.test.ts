import { ExistingObject, ExistingStorageClass, rook, Site, Size, StorageApp } from 'rookery';
import { blocksOf, docPage, runExamples } from '../../support/doc-examples';
import { namesOf } from '../../support/objects';

const page = docPage('object-storage.md');

function clusterOf(app: StorageApp, name: string, ...secrets: string[]) {
  const existing = [ExistingObject.storageClass('local'), ExistingObject.namespace('team'), ...secrets.map((secret) => ExistingObject.secret(secret))];
  const site = new Site(app, name, { existing });
  const storageClass = ExistingStorageClass.named(site, 'local');
  const osds = [rook.OsdSet.onPvc('set1', { storageClass, count: 6, size: Size.tebi(1) })];
  return { site, ceph: new rook.Operator(site, 'rook').addCluster('ceph-ssd', { mons: rook.Mons.onHost(), osds }) };
}

function run(...osakaSecrets: string[]) {
  const app = new StorageApp({ quiet: true });
  const tokyo = clusterOf(app, 'tokyo', 's3-tls', 'vault-token', 'keystone').ceph;
  const osaka = clusterOf(app, 'osaka', ...osakaSecrets).ceph;
  runExamples(page, { ceph: tokyo, osaka });
  return { tokyo: Site.siteOf(tokyo), osaka: Site.siteOf(osaka) };
}

const errorsOf = (site: Site) => site.findings().filter(({ severity }) => severity === 'error');

test('the code of the page runs, and the checks find no error in it', () => {
  const { tokyo, osaka } = run('world-keys');
  expect([...errorsOf(tokyo), ...errorsOf(osaka)]).toEqual([]);
  expect(namesOf(tokyo, 'CephObjectStore')).toEqual(['archive', 'media', 'openstack', 'secure', 'shared', 'world-tokyo']);
  expect(namesOf(osaka, 'CephObjectZone')).toEqual(['osaka']);
});

test('the finding that the page shows is the finding', () => {
  const { severity, rule, message } = errorsOf(run().osaka)[0];
  expect(blocksOf(page, '')[0].trim()).toBe(`${severity} ${rule}: ${message}`);
});

test('the rules that the page names are rules', () => {
  const rules = docPage('rules.md');
  const named = [...page.matchAll(/`(rook\/[\w-]+)`/g)].map(([, rule]) => rule);
  expect(named.length).toBeGreaterThan(10);
  for (const rule of named) expect(rules).toContain(`\`${rule}\``);
});
