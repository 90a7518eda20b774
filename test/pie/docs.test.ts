import { Duration, ExistingStorageClass, NodePool, pie, Site, StorageApp } from 'rookery';
import { PIE_METRICS } from '../../lib/monitoring/metrics/pie';
import { blocksOf, docPage, runExamples } from '../support/doc-examples';
import { namesOf, objectOf } from '../support/objects';

const PAGE = docPage('pie.md');
const STORAGE = NodePool.of('storage', { count: 3, nodeNames: ['worker-01', 'worker-02', 'worker-03'], labels: { role: 'storage' } });

function siteWith(): { site: Site; block: ExistingStorageClass; local: ExistingStorageClass } {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', { nodes: [STORAGE] });
  return { site, block: ExistingStorageClass.named(site, 'ceph-block'), local: ExistingStorageClass.named(site, 'topolvm') };
}

test('the examples of the page run, and nothing in them is wrong', () => {
  const { site, block, local } = siteWith();
  const printed: string[] = [];
  runExamples(PAGE, { site, block, local, storageNodes: STORAGE, console: { log: (text: string) => printed.push(text) } });
  expect(namesOf(site, 'PieProbe')).toEqual(['ceph-block', 'topolvm']);
  expect(objectOf(site, 'PieProbe', 'topolvm').spec).toMatchObject({ probePeriod: 10, probeThreshold: '1m30s' });
  expect(namesOf(site, 'NetworkPolicy')).toEqual(['pie']);
  expect(site.findings()).toEqual([]);
  expect(printed).toEqual([blocksOf(PAGE, 'text')[0].trimEnd()]);
});

test('the finding of the page is the one that there is', () => {
  const { site, block } = siteWith();
  new pie.Pie(site, 'pie').addProbe(block, { probePeriod: Duration.minutes(1) });
  const [{ severity, rule, message }] = site.findings();
  expect(blocksOf(PAGE, '')[0].trim()).toBe(`${severity} ${rule}: ${message}`);
});

test('the rules that the page names are rules', () => {
  const rules = docPage('rules.md');
  const named = [...PAGE.matchAll(/`(pie\/[\w-]+)`/g)].map(([, rule]) => rule);
  expect(named.length).toBeGreaterThan(20);
  for (const rule of named) expect(rules).toContain(`\`${rule}\``);
});

test('the metrics of the page, with their labels, are those that there are', () => {
  const rows = PAGE.split('\n').filter((line) => line.startsWith('| `pie_')).map((line) => line.split(' | ').slice(0, 2).map((cell) => cell.match(/`\w+`/g)!.map((word) => word.slice(1, -1))));
  const listed = rows.flatMap(([names, labels]) => names.map((name) => [name, labels]));
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(PIE_METRICS.map(({ name, labels }) => [name, [...labels]])));
});
