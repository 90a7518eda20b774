import { docPage, runExamples } from '../../support/doc-examples';
import { namesOf, objectOf } from '../../support/objects';
import { site } from '../facts/installation';

const PAGE = docPage('csi-drivers.md');

test('the examples of the page run, and the drivers know what they tell', () => {
  const tokyo = site();
  const classes: [string, object][] = [];
  const pool = { addStorageClass: (name: string, options: object) => classes.push([name, options]) };
  runExamples(PAGE, { tokyo, pool });
  expect(JSON.parse(objectOf(tokyo, 'ConfigMap', 'rook-ceph-csi-kms-config').data['config.json'])).toHaveProperty('vault.vaultAddress', 'https://vault.vault.svc:8200');
  expect(classes).toEqual([['ceph-secret', { encryption: { kmsId: 'vault' } }]]);
  expect([...namesOf(tokyo, 'CephConnection'), ...namesOf(tokyo, 'ClientProfile'), ...namesOf(tokyo, 'ClientProfileMapping')]).toEqual(['far', 'far', 'from-osaka']);
  expect(tokyo.findings().filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the accounts of the page are those that are made', () => {
  const tokyo = site();
  runExamples(PAGE, { tokyo, pool: { addStorageClass: () => undefined } });
  expect(namesOf(tokyo, 'ServiceAccount')).toEqual(expect.arrayContaining([...PAGE.matchAll(/`(rook-ceph-rbd-[\w-]+-sa)`/g)].map(([, name]) => name)));
});
