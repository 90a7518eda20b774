import { ExistingObject, rook, Site, StorageApp } from 'rookery';
import { docPage, runExamples } from '../../support/doc-examples';
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
