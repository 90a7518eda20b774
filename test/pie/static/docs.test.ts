import { ExistingStorageClass, NodePool, pie, Site, StorageApp } from 'rookery';
import { blocksOf, docPage, runExamples } from '../../support/doc-examples';
import { namesOf } from '../../support/objects';

const PAGE = docPage('pie-static.md');
const STORAGE = NodePool.of('storage', { count: 2, nodeNames: ['s1', 's2'], labels: { role: 'storage' } });

test('the example of the page runs, and nothing in it is wrong', () => {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', { nodes: [STORAGE] });
  runExamples(PAGE, { site, local: ExistingStorageClass.named(site, 'local'), storageNodes: STORAGE });
  const starts = (kind: string) => namesOf(site, kind).map((name) => name.replace(/-[0-9a-f]{6}$/, ''));
  expect(starts('CronJob')).toEqual(['mount-local-s1-local', 'mount-local-s2-local', 'provision-local-local']);
  expect(starts('PersistentVolumeClaim')).toEqual(['pie-pvc-local-s1-local', 'pie-pvc-local-s2-local']);
  expect(namesOf(site, 'PieProbe')).toEqual(['local']);
  expect(site.findings()).toEqual([]);
});

test('the refusal of the page is the one that there is', () => {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo');
  const controller = new pie.Pie(site, 'pie');
  expect(() => controller.addStaticProbe(ExistingStorageClass.named(site, 'local'), { nodeNames: ['10.100.100.1', 'w1'] })).toThrow(blocksOf(PAGE, '')[0].trim());
});

test('rules and alerts that the page names are there', () => {
  const [rules, alerts] = [docPage('rules.md'), docPage('alerts.md')];
  const named = [...PAGE.matchAll(/`(pie\/[\w-]+)`/g)].map(([, rule]) => rule);
  expect(named).toHaveLength(6);
  for (const rule of named) expect(rules).toContain(`\`${rule}\``);
  for (const [, alert] of PAGE.matchAll(/`(Pie[A-Z]\w+)`/g)) if (!['PieProbe'].includes(alert)) expect(alerts).toContain(alert);
});

test('every option of jobs is on the page', () => {
  const options: Required<pie.StaticJobOptions> = {} as any;
  const names: readonly (keyof typeof options)[] = [
    'tolerations', 'priorityClassName', 'backoffLimit', 'suspend', 'startingDeadline', 'successfulJobsHistoryLimit', 'failedJobsHistoryLimit',
  ];
  for (const name of names) expect(PAGE).toContain(`\`${name}\``);
});
