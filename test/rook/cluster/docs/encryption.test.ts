import { ExistingStorageClass, LocalVolume, LocalVolumes, rook, SecretRef, Site, Size, StorageApp, ExistingObject } from 'rookery';
import { blocksOf, docPage, runExamples } from '../../../support/doc-examples';
import { namesOf, objectOf } from '../../../support/objects';

const PAGE = docPage('encryption.md');

const app = new StorageApp({ quiet: true });
const site = new Site(app, 'tokyo', { existing: [ExistingObject.secret('vault-ca', 'ceph-vault')] });
const osaka = new Site(app, 'osaka');
const disks = new LocalVolumes(site, 'disks', {
  volumes: ['a', 'b', 'c'].map((node) => LocalVolume.block({ node, path: '/dev/disk/by-id/x', size: Size.giga(1920) })),
});
const operator = new rook.Operator(site, 'rook');
runExamples(PAGE, {
  operator, osaka, disks,
  options: { mons: rook.Mons.onHost(), devices: rook.OsdDevices.onAllNodes(rook.DeviceSelection.matchingPath('^/dev/disk/by-path/pci-0000:3b')) },
});

test('the examples of the page run, and nothing is found in them', () => {
  expect(objectOf(site, 'CephCluster', 'ceph-vault').spec.security.kms.connectionDetails.VAULT_AUTH_KUBERNETES_ROLE).toBe('rook-osds');
  expect(objectOf(osaka, 'StorageClass', 'ceph-encrypted').parameters).toMatchObject({ encrypted: 'true', encryptionKMSID: 'vault' });
  expect([...site.findings(), ...osaka.findings()]).toEqual([]);
});

test('the accounts of the page are those that are written', () => {
  const accounts = namesOf(site, 'ServiceAccount');
  const tables = PAGE.slice(PAGE.indexOf('### What Vault'));
  const named = [...tables.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
  expect(named).toEqual(['rook-ceph-system', 'rook-ceph-osd', 'rook-ceph-rbd-csi-ceph-com-ctrlplugin-sa', 'rook-ceph-rbd-csi-ceph-com-nodeplugin-sa']);
  expect(named.filter((name) => !accounts.includes(name))).toEqual([]);
  expect([objectOf(site, 'ServiceAccount', 'rook-ceph-system').metadata.namespace, objectOf(site, 'ServiceAccount', 'rook-ceph-osd').metadata.namespace])
    .toEqual(['rook-ceph', 'ceph-vault']);
});

test('the finding of the page is the one that is reported', () => {
  const broken = new StorageApp({ quiet: true });
  const tokyo = new Site(broken, 'tokyo', { existing: [ExistingObject.secret('kmip', 'ceph-kmip')] });
  new rook.Operator(tokyo, 'rook').addCluster('ceph-kmip', {
    mons: rook.Mons.onHost(),
    osds: [rook.OsdSet.onPvc('set1', { storageClass: ExistingStorageClass.named(tokyo, 'premium'), count: 3, size: Size.tebi(1), encrypted: true })],
    security: {
      kms: rook.KeyManagement.kmip({ endpoint: 'kmip:5696', certificates: SecretRef.named('kmip') }), keyRotation: { enabled: true },
    },
  });
  expect(() => broken.synth()).toThrow(blocksOf(PAGE, '')[0].trim());
});

test('the rules that the page names are there', () => {
  const rules = docPage('rules.md');
  expect([...PAGE.matchAll(/`((rook|reference)\/[\w-]+)`/g)].map(([, rule]) => rule).filter((rule) => !rules.includes(`| \`${rule}\` |`))).toEqual([]);
});
