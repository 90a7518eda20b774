// Records what upstream's chart renders, for the tests to hold our objects against: names, fields and values, and no text of upstream.
//
//   npx tsx --tsconfig test/tsconfig.json test/topolvm/facts/record.ts <helm> <charts/topolvm of chart 17.1.0>
//
// helm comes with `go install helm.sh/helm/v3/cmd/helm@v3.22.0`; nothing else needs it.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dump, load, loadAll } from 'js-yaml';
import { chartValues } from '../../support/chart-values';
import { VALUE_SETS } from './value-sets';

const [helm, charts] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), 'rookery-record-'));

/** The chart without cert-manager, which it can bring along and which is another project. */
function chartAlone(): { readonly chart: string; readonly version: string } {
  const chart = join(work, 'topolvm');
  cpSync(charts, chart, { recursive: true });
  rmSync(join(chart, 'Chart.lock'), { force: true });
  const { dependencies, ...rest } = load(readFileSync(join(chart, 'Chart.yaml'), 'utf8')) as Record<string, unknown>;
  writeFileSync(join(chart, 'Chart.yaml'), dump(rest));
  return { chart, version: rest.version as string };
}

function render(chart: string, values: object): any[] {
  const file = join(work, 'values.json');
  writeFileSync(file, JSON.stringify(values));
  const text = execFileSync(helm, ['template', 'topolvm', chart, '--namespace', 'topolvm-system', '--values', file], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  return loadAll(text).filter((object) => object !== null && object !== undefined);
}

/** An object without what its chart says of itself; definitions are compared as schemas, so their names are enough. */
function recorded({ description, ...object }: any): object {
  if (object.kind === 'CustomResourceDefinition') {
    return { apiVersion: object.apiVersion, kind: object.kind, metadata: { name: object.metadata.name } };
  }
  if (object.kind !== 'ConfigMap') return object;
  return { ...object, data: Object.fromEntries(Object.entries<string>(object.data).map(([key, text]) => [key, load(text)])) };
}

function write(name: string, facts: object): void {
  writeFileSync(join(__dirname, `${name}.json`), `${JSON.stringify(facts, undefined, 1)}\n`);
}

const { chart, version } = chartAlone();
const titled = (objects: readonly any[]) => Object.fromEntries(objects.map((object) => [`${object.kind} ${object.metadata.name}`, recorded(object)]));
const defaults = titled(render(chart, VALUE_SETS.defaults));
for (const [name, values] of Object.entries(VALUE_SETS)) {
  const objects = name === 'defaults' ? {} : defaults;
  const own = titled(render(chart, values));
  write(name, {
    source: `chart topolvm ${version}, rendered as release topolvm into topolvm-system with the values of the set`,
    without: Object.keys(objects).filter((title) => !(title in own)),
    objects: Object.fromEntries(Object.entries(own).filter(([title, object]) => JSON.stringify(object) !== JSON.stringify(objects[title]))),
  });
}
write('chart-values', { source: `values that chart topolvm ${version} has defaults for or that its templates read`, topolvm: chartValues(join(chart, '..'), 'topolvm') });
rmSync(work, { recursive: true });
