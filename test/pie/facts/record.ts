// Records what upstream's chart renders and which metrics its sources name, for the tests to hold ours against: names, fields and values,
// and no text of upstream.
//
//   npx tsx --tsconfig test/tsconfig.json test/pie/facts/record.ts <helm> <pie 0.17.0>
//
// The second argument is the root of the sources, with chart 0.11.0 in charts/pie. helm comes with
// `go install helm.sh/helm/v3/cmd/helm@v3.22.0`; nothing else needs it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, loadAll } from 'js-yaml';
import { chartValues } from '../../support/chart-values';
import { VALUE_SETS, type ValueSet } from './value-sets';

const [helm, sources] = process.argv.slice(2);
const charts = join(sources, 'charts');
const work = mkdtempSync(join(tmpdir(), 'rookery-record-'));

function render({ release, namespace, values }: ValueSet): any[] {
  const file = join(work, 'values.json');
  writeFileSync(file, JSON.stringify(values));
  const text = execFileSync(helm, ['template', release, join(charts, 'pie'), '--namespace', namespace, '--values', file], { encoding: 'utf8' });
  return loadAll(text).filter((object) => object !== null && object !== undefined);
}

/** Definitions are compared as schemas, so their names are enough. */
function recorded(object: any): object {
  return object.kind === 'CustomResourceDefinition' ? { apiVersion: object.apiVersion, kind: object.kind, metadata: { name: object.metadata.name } } : object;
}

/** The metrics that the sources register, with their kind and labels. */
function metrics(): Record<string, { readonly type: string; readonly labels: string[] }> {
  const source = readFileSync(join(sources, 'metrics/metrics.go'), 'utf8').replace(/\s+/g, ' ');
  const pattern = /New(Gauge|Counter|Histogram)Vec\( prometheus\.\w+\{ Namespace: "(\w+)", Name: "(\w+)"[^}]*\}, \[\]string\{([^}]*)\}/g;
  const found = [...source.matchAll(pattern)];
  return Object.fromEntries(found.map(([, type, namespace, name, labels]) => [
    `${namespace}_${name}`, { type: type.toLowerCase(), labels: labels.split(',').map((label) => label.trim().replace(/"/g, '')) },
  ]));
}

function write(name: string, facts: object): void {
  writeFileSync(join(__dirname, `${name}.json`), `${JSON.stringify(facts, undefined, 1)}\n`);
}

const { version, appVersion } = load(readFileSync(join(charts, 'pie/Chart.yaml'), 'utf8')) as { readonly version: string; readonly appVersion: string };
const titled = (objects: readonly any[]) => Object.fromEntries(objects.map((object) => [`${object.kind} ${object.metadata.name}`, recorded(object)]));
const sets = Object.entries(VALUE_SETS).map(([name, set]) => [name, titled(render(set))] as const);
const defaults = sets[0][1];
write('rendered', {
  source: `chart pie ${version}, rendered with the values of each set; what is as in the first one is left out`,
  ...Object.fromEntries(sets.map(([name, objects], index) => [name, {
    without: index === 0 ? [] : Object.keys(defaults).filter((title) => !(title in objects)),
    objects: Object.fromEntries(Object.entries(objects)
      .filter(([title, object]) => index === 0 || JSON.stringify(object) !== JSON.stringify(defaults[title]))),
  }])),
});
write('chart-values', { source: `values that chart pie ${version} has defaults for or that its templates read`, pie: chartValues(charts, 'pie') });
write('metrics', { source: `metrics/metrics.go of pie ${appVersion}`, metrics: metrics() });
rmSync(work, { recursive: true });
