import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pie from '../pie/facts/chart-values.json';
import { docPage } from '../support/doc-examples';
import { publicApi } from '../support/public-api';
import { schemaPaths } from '../support/schema-paths';
import topolvm from '../topolvm/facts/chart-values.json';
import rook from './facts/chart-values.json';

interface Row {
  readonly chart: string;
  readonly values: readonly string[];
  readonly here: string;
}

const charts = { ...rook, ...topolvm, ...pie };

/** `<driver>` on the page is the common place and that of each driver. */
const DRIVER = ['operatorConfig.driverSpecDefaults', 'drivers.*'];

const page = docPage('values-of-the-charts.md');
const rows = page.split('\n## ').slice(1).flatMap((section): Row[] => {
  const [, name, release = ''] = /^`([\w-]+)`( of Rook [\d.]+)?/.exec(section)!;
  const chart = `${name}${release}`;
  return section.split('\n').filter((line) => line.startsWith('| `')).map((line) => {
    const [, values, here] = line.split(' | ').length === 2 ? ['', ...line.split(' | ')] : [];
    const named = [...values!.matchAll(/`([^`]+)`/g)].map(([, value]) => value);
    return { chart, values: named.flatMap((value) => value.startsWith('<driver>') ? DRIVER.map((driver) => value.replace('<driver>', driver)) : [value]), here: here! };
  });
});
const linked = [...page.matchAll(/\[`([A-Z]\w*)(?:\.(\w+)(?:\(\))?)?`\]\(([\w-]+\.md)(#[\w-]+)?\)/g)];
const names = Object.keys(charts).filter((chart) => chart !== 'source') as (Exclude<keyof typeof charts, 'source'>)[];

function isBelow(value: string, row: string): boolean {
  return value === row || (value.startsWith(row) && /^[.[]/.test(value.slice(row.length)));
}

function isListed(chart: string, value: string): boolean {
  return rows.some((row) => row.chart === chart && row.values.some((listed) => isBelow(value, listed)));
}

test.each(names)('every value of the chart %s is in the table', (chart) => {
  expect(charts[chart].length).toBeGreaterThan(15);
  expect(charts[chart].filter((value) => !isListed(chart, value))).toEqual([]);
});

test('every field of a CephCluster is in the table', () => {
  const fields = schemaPaths('ceph.rook.io/v1', 'CephCluster').map((path) => path.replace(/^spec/, 'cephClusterSpec'));
  expect(fields.filter((field) => !isListed('rook-ceph-cluster', field))).toEqual([]);
});

test('no value is in a table that its chart does not have', () => {
  const fields = schemaPaths('ceph.rook.io/v1', 'CephCluster').map((path) => path.replace(/^spec/, 'cephClusterSpec'));
  const known = (chart: string) => [...charts[chart as keyof typeof charts], ...chart === 'rook-ceph-cluster' ? fields : []];
  const unknown = rows.flatMap(({ chart, values }) => values.filter((value) => !known(chart).some((key) => isBelow(key, value))));
  // Of these every driver has only one of the two.
  expect(unknown.filter((value) => !DRIVER.some((driver) => value.startsWith(driver)))).toEqual([]);
});

test('no value is listed twice', () => {
  const all = rows.flatMap(({ chart, values }) => values.map((value) => `${chart} ${value}`));
  expect(all.filter((value, index) => all.indexOf(value) !== index)).toEqual([]);
});

test('every row names a property, or says why none is needed', () => {
  expect(rows.filter(({ here }) => !here.startsWith('[`') && !here.startsWith('not needed, because '))).toEqual([]);
});

test('every property on the page is one of this library, on a page that there is', () => {
  const api = publicApi();
  expect(linked.length).toBeGreaterThan(200);
  expect(linked.filter(([, type, member]) => !(member === undefined ? api.has(type) : api.get(type)?.has(member))).map(([text]) => text)).toEqual([]);
  expect(linked.filter(([, , , target]) => !existsSync(join(__dirname, '../../docs', target))).map(([text]) => text)).toEqual([]);
});
