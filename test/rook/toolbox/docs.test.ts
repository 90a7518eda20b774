import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as rookery from 'rookery';
import * as ts from 'typescript';
import { objectOf } from '../../support/objects';

const page = (name: string): string => readFileSync(join(__dirname, '../../../docs', name), 'utf8');
const blocksOf = (name: string): string[] => [...page(name).matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code);

/** Runs code of a page with the names that the page takes for granted. */
function run(code: string, names: object): void {
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } });
  const all = { ...rookery, ...names };
  new Function(...Object.keys(all), outputText)(...Object.values(all));
}

function stack(id = 'tokyo') {
  const app = new rookery.StorageApp({ quiet: true });
  const existing = [rookery.ExistingObject.storageClass('local'), rookery.ExistingObject.secret('ceph-tls')];
  const tokyo = new rookery.Site(app, id, { existing });
  const local = rookery.ExistingStorageClass.named(tokyo, 'local');
  const operator = new rookery.rook.Operator(tokyo, 'rook');
  const osds = [rookery.rook.OsdSet.onPvc('set1', { storageClass: local, count: 3, size: rookery.Size.tebi(1) })];
  const ceph = operator.addCluster('ceph-ssd', { mons: rookery.rook.Mons.onHost(), osds, dashboard: { enabled: true } });
  return { app, tokyo, local, operator, ceph };
}

test('the code of the page on repairs runs, and the checks find no error in it', () => {
  const names = stack();
  for (const code of blocksOf('toolbox-and-repairs.md')) run(code, names);
  expect(names.tokyo.findings().filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(objectOf(names.tokyo, 'Job', 'purge-osd-3').spec.template.spec.containers[0].args).toContain('3');
});

test('the error that the page shows is the error', () => {
  const shown = /```\n(tokyo.*)\n```/.exec(page('toolbox-and-repairs.md'))![1];
  expect(() => stack().ceph.purgeOsds('purge', { ids: [] })).toThrow(shown);
});

test('the code of the page on OpenShift runs, and every account is a user of the constraints', () => {
  const { app, local } = stack();
  const [code] = blocksOf('openshift.md');
  run(code, { app, local });
  const berlin = app.node.findChild('berlin') as rookery.Site;
  const { users } = objectOf(berlin, 'SecurityContextConstraints', 'rook-ceph');
  const expected = ['ceph-ssd', 'ceph-hdd'].flatMap((namespace) => ['default', 'mgr', 'osd', 'rgw', 'nvmeof'].map((name) => `${namespace}:rook-ceph-${name}`));
  expect(users).toEqual(['rook-ceph:rook-ceph-system', ...expected].map((user) => `system:serviceaccount:${user}`));
  expect(objectOf(berlin, 'Route', 'ceph-ssd-dashboard').spec.host).toBe('ceph.apps.example.com');
});

test('the code of the page on clusters that is about zones runs', () => {
  const code = blocksOf('ceph-cluster.md').find((each) => each.includes('onPvcPerZone'))!;
  const { operator, local } = stack();
  run(`operator.addCluster('zoned', { mons: rook.Mons.onHost(), ${code} });`, { operator, block: local });
  const { storageClassDeviceSets } = objectOf(operator, 'CephCluster', 'zoned').spec.storage;
  expect(storageClassDeviceSets.map(({ name, count }: any) => [name, count])).toEqual([['set1-a', 4], ['set1-b', 4], ['set1-c', 4]]);
});

test('the rules that the page on clusters names are rules', () => {
  const rules = page('rules.md');
  for (const [, rule] of page('ceph-cluster.md').matchAll(/`((?:rook|objects)\/[\w-]+)`/g)) expect(rules).toContain(`\`${rule}\``);
});
