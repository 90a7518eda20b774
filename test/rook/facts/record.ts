// Records what the tests hold our objects against: names of settings, of values and of fields, and no text of upstream.
//
//   npx tsx --tsconfig test/tsconfig.json test/rook/facts/record.ts <rook 1.20.6> <ceph-csi-operator 1.0.4> <rook 1.19.10>
//
// Each argument is the root of the sources of that project, as the Go module proxy or git has them.
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { loadAll } from 'js-yaml';
import { chartValues, filesIn, textOf } from '../../support/chart-values';
import { manifestPaths } from '../../support/manifest-paths';

/** Roles are compared by what they allow, definitions by their schemas. */
const COMPARED_ELSEWHERE = /^(ClusterRole|Role|CustomResourceDefinition|List|Kustomization)$/;

function write(name: string, facts: object): void {
  writeFileSync(join(__dirname, name), `${JSON.stringify(facts, undefined, 1)}\n`);
}

/** Every kind that the manifests have, with its fields and the first manifest that sets each. */
function fieldsOf(examples: string): Record<string, Record<string, string>> {
  const kinds: Record<string, Record<string, string>> = {};
  for (const file of filesIn(examples, '.yaml')) {
    for (const object of loadAll(textOf(file)) as any[]) {
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
    .filter((file) => !file.endsWith('_test.go') && !file.includes('/test/')).map(textOf);
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
  const manifest = ['operator.yaml', 'operator-openshift.yaml'].map((name) => textOf(join(rook, 'deploy/examples', name))).join('\n');
  const chart = (name: string) => textOf(join(rook, 'deploy/charts/rook-ceph/templates', name));
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
  'rook-ceph': chartValues(rookCharts, 'rook-ceph'),
  'rook-ceph of Rook 1.19': chartValues(join(formerRook, 'deploy/charts'), 'rook-ceph').filter((value) => !chartValues(rookCharts, 'rook-ceph').includes(value)),
  'rook-ceph-cluster': chartValues(rookCharts, 'rook-ceph-cluster'),
  'ceph-csi-drivers': chartValues(csiCharts, 'ceph-csi-drivers'),
  'ceph-csi-operator': chartValues(csiCharts, 'ceph-csi-operator'),
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
