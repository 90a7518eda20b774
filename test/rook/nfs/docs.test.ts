import { ExistingObject, rook, Site, StorageApp } from 'rookery';
import { blocksOf, docPage, runExamples } from '../../support/doc-examples';
import { namesOf } from '../../support/objects';

const PAGE = docPage('nfs.md');
const SECRETS = ['keytab', 'sssd', 'ldap-certificates'];

test('the examples of the page run, and nothing in them is wrong', () => {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', {
    existing: [ExistingObject.configMap('krb5'), ...SECRETS.map((name) => ExistingObject.secret(name))],
  });
  const options = { mons: rook.Mons.onHost(), devices: rook.OsdDevices.onAllNodes(rook.DeviceSelection.matchingName('^sdb$')) };
  runExamples(PAGE, { site, options, pool: rook.FilesystemPool.of(rook.Redundancy.replicated(3)) });
  expect(namesOf(site, 'CephNFS')).toEqual(['secured', 'shares']);
  expect(namesOf(site, 'StorageClass')).toEqual(['ceph-nfs', 'ceph-nfs-secured']);
  expect(site.findings().filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the finding of the page is the one that there is', () => {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo');
  const devices = rook.OsdDevices.onAllNodes(rook.DeviceSelection.matchingPath('^/dev/disk/by-path/a$'));
  const ceph = new rook.Operator(site, 'rook').addCluster('ceph-ssd', { mons: rook.Mons.onHost(), devices });
  for (const name of ['one', 'two']) ceph.addNfs(name, { hostNetwork: true });
  const { severity, rule, message } = site.findings().find((each) => each.rule === 'rook/nfs-host-port-taken')!;
  expect(blocksOf(PAGE, '')[0].trim()).toBe(`${severity} ${rule}: ${message}`);
});

test('the rules that the page names are rules', () => {
  const rules = docPage('rules.md');
  const named = [...PAGE.matchAll(/`(rook\/[\w-]+)`/g)].map(([, rule]) => rule);
  expect(named.length).toBeGreaterThan(4);
  for (const rule of named) expect(rules).toContain(`\`${rule}\``);
});
