// Records what the tests hold our objects against: names of settings, of values and of fields, and no text of upstream.
//
//   npx tsx --tsconfig test/tsconfig.json test/rook/facts/record.ts <rook 1.20.6> <ceph-csi-operator 1.0.4> <rook 1.19.10>
//
// Each argument is the root of the sources of that project, as the Go module proxy or git has them.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { loadAll } from 'js-yaml';
import { manifestPaths } from '../../support/manifest-paths';

/** Roles are compared by what they allow, definitions by their schemas. */
const COMPARED_ELSEWHERE = /^(ClusterRole|Role|CustomResourceDefinition|List|Kustomization)$/;

function filesIn(folder: string, extension: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
    .map((name) => join(folder, name)).filter((name) => name.endsWith(extension) && statSync(name).isFile());
}

function text(file: string): string {
  return readFileSync(file, 'utf8');
}

function write(name: string, facts: object): void {
  writeFileSync(join(__dirname, name), `${JSON.stringify(facts, undefined, 1)}\n`);
}

/** The values of a chart: those with a default, and those that only its templates name. */
function valuesOf(charts: string, name: string): string[] {
  const keys = new Set<string>();
  const walk = (value: unknown, path: string): void => {
    const entries = typeof value !== 'object' || value === null ? []
      : Array.isArray(value) ? value.filter((entry) => typeof entry === 'object').map((entry): [string, unknown] => ['[]', entry])
        : Object.entries(value).map(([key, child]): [string, unknown] => [`.${key}`, child]);
    if (entries.length === 0) keys.add(path.slice(1));
    for (const [step, child] of entries) walk(child, path + step);
  };
  walk(loadAll(text(join(charts, name, 'values.yaml')))[0], '');
  const libraries = readdirSync(charts).filter((folder) => folder === 'library');
  for (const template of [name, ...libraries].flatMap((folder) => filesIn(join(charts, folder, 'templates'), '')).map(text)) {
    const scopes = new Map([['$root.Values', ''], ['.Values', '']]);
    for (const [, variable, value] of template.matchAll(/range (\$\w+) := \.Values\.([\w.]+)/g)) scopes.set(variable, `${value}[].`);
    for (const [, variable, value] of template.matchAll(/(\$\w+) := \.Values\.([\w.]+)/g)) if (!scopes.has(variable)) scopes.set(variable, `${value}.`);
    for (const [scope, prefix] of scopes) {
      const reference = new RegExp(`(?<![\\w$])${scope.replace(/[$.]/g, '\\$&')}\\.([\\w.]+)`, 'g');
      for (const [, key] of template.matchAll(reference)) keys.add(`${prefix}${key}`);
    }
    for (const [, value, rest] of template.matchAll(/range \.Values\.([\w.]+) -?\}\}([^]*)/g)) {
      for (const [, key] of rest.matchAll(/[{(\s]\.((?:name|spec|ingress|route|storageClass)\b[\w.]*)/g)) keys.add(`${value}[].${key}`);
    }
    for (const { 0: start, 1: value, index } of template.matchAll(/\{\{-? ?with \.Values\.(\w+) -?\}\}/g)) {
      for (const key of keysIn(template.slice(index + start.length))) keys.add(`${value}.${key}`);
    }
  }
  const all = [...new Set([...keys].map((key) => key.replace(/^drivers(\[\])?\.(rbd\.|cephfs\.|nfs\.|nvmeof\.)?(?=\w)/, 'drivers.*.')))]
    .filter((key) => !/^drivers\.\*\.(rbd|cephfs|nfs|nvmeof)$/.test(key)).sort();
  return all.filter((key) => !all.some((other) => other.startsWith(`${key}.`) || other.startsWith(`${key}[]`)));
}

/** The keys that a template asks a value for, up to the end of the block in which the value is at hand. */
function keysIn(template: string): string[] {
  const keys: string[] = [];
  const open: string[] = [];
  for (const [, word, key] of template.matchAll(/\{\{-? ?(if|with|range|define|end)\b(?: \.([a-z]\w*))?/g)) {
    if (word === 'end' && open.pop() === undefined) return keys;
    if (word === 'with' && key !== undefined && !open.includes('with')) keys.push(key);
    if (word !== 'end') open.push(word);
  }
  return keys;
}

/** Every kind that the manifests have, with its fields and the first manifest that sets each. */
function fieldsOf(examples: string): Record<string, Record<string, string>> {
  const kinds: Record<string, Record<string, string>> = {};
  for (const file of filesIn(examples, '.yaml')) {
    for (const object of loadAll(text(file)) as any[]) {
      if (!object?.kind || COMPARED_ELSEWHERE.test(object.kind)) continue;
      const fields = kinds[object.kind] ??= {};
      for (const path of manifestPaths(object)) fields[path] ??= relative(examples, file);
    }
  }
  return Object.fromEntries(Object.entries(kinds).sort()
    .map(([kind, fields]) => [kind, Object.fromEntries(Object.entries(fields).sort())]));
}

/** What the operator's code asks its settings and its environment for; names in constants are looked up. */
function settingsOf(rook: string): { readonly settings: string[]; readonly environment: string[] } {
  const sources = ['pkg/operator', 'pkg/daemon/discover', 'cmd/rook/rook'].flatMap((folder) => filesIn(join(rook, folder), '.go'))
    .filter((file) => !file.endsWith('_test.go') && !file.includes('/test/')).map(text);
  const constants = new Map(sources.flatMap((source) => [...source.matchAll(/\b(\w+)\s*(?:string)?\s*=\s*"([A-Z][A-Z0-9_]+)"/g)]
    .map(([, name, value]): [string, string] => [name, value])));
  const asked = (pattern: RegExp): string[] => {
    const names = sources.flatMap((source) => [...source.matchAll(pattern)].map(([, name]) => name.trim()));
    return [...new Set(names.map((name) => name.startsWith('"') ? name.slice(1, -1) : constants.get(name.split('.').pop()!) ?? ''))]
      .filter((name) => name !== '').sort();
  };
  // Rook 1.19 hands the names of some settings of its drivers to functions that ask for them.
  const handed = sources.filter((source) => source.startsWith('/*') && /\npackage csi\n/.test(source))
    .flatMap((source) => [...source.matchAll(/"((?:ROOK_)?CSI_[A-Z_]+)"/g)].map(([, name]) => name));
  return {
    settings: [...new Set([...asked(/GetOperatorSetting\(([\w."]+),/g), ...handed])].sort(),
    environment: asked(/os\.(?:Getenv|LookupEnv)\(([\w."]+)\)/g),
  };
}

/** The keys of the ConfigMap of settings and the variables of the operator's pod, as the manifests and the chart have them. */
function documentedSettingsOf(rook: string): { readonly settings: string[]; readonly environment: string[] } {
  const manifest = ['operator.yaml', 'operator-openshift.yaml'].map((name) => text(join(rook, 'deploy/examples', name))).join('\n');
  const chart = (name: string) => text(join(rook, 'deploy/charts/rook-ceph/templates', name));
  const found = (source: string, pattern: RegExp) => [...source.matchAll(pattern)].map(([, name]) => name);
  const keys = /^ *#? *((?:ROOK|CSI|DISCOVER|LIB)_[A-Z_]+):/gm;
  const variables = /- name: ([A-Z][A-Z_]+)\b/g;
  const unique = (names: string[]) => [...new Set(names)].sort();
  return {
    settings: unique([...found(manifest, keys), ...found(chart('configmap.yaml'), keys)]),
    environment: unique([...found(manifest, variables), ...found(chart('deployment.yaml'), variables)]),
  };
}

const [rook, csiOperator, formerRook] = process.argv.slice(2);
const rookCharts = join(rook, 'deploy/charts');
const csiCharts = join(csiOperator, 'deploy/charts');

write('chart-values.json', {
  'source': 'values that the charts of Rook 1.20.6 and of the Ceph-CSI operator 1.0.4 have defaults for or that their templates read, and those that 1.20 dropped',
  'rook-ceph': valuesOf(rookCharts, 'rook-ceph'),
  'rook-ceph of Rook 1.19': valuesOf(join(formerRook, 'deploy/charts'), 'rook-ceph').filter((value) => !valuesOf(rookCharts, 'rook-ceph').includes(value)),
  'rook-ceph-cluster': valuesOf(rookCharts, 'rook-ceph-cluster'),
  'ceph-csi-drivers': valuesOf(csiCharts, 'ceph-csi-drivers'),
  'ceph-csi-operator': valuesOf(csiCharts, 'ceph-csi-operator'),
});
write('example-fields.json', {
  source: 'fields by kind in deploy/examples of Rook 1.20.6, each with the first manifest that sets it; no values',
  kinds: fieldsOf(join(rook, 'deploy/examples')),
});
for (const [release, folder] of [['1.20.6', rook], ['1.19.10', formerRook]]) {
  write(`${release === '1.20.6' ? '' : 'v1.19/'}operator-settings.json`, {
    source: `what the code of Rook ${release} asks for by name, and what its manifests and chart name`,
    code: settingsOf(folder),
    manifests: documentedSettingsOf(folder),
  });
}
