import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';

/** Every file below a folder whose name ends so, sorted. */
export function filesIn(folder: string, extension: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
    .map((name) => join(folder, name)).filter((name) => name.endsWith(extension) && statSync(name).isFile());
}

/** The content of a file. */
export function textOf(file: string): string {
  return readFileSync(file, 'utf8');
}

/** The values of a chart: those with a default, and those that only its templates name. */
export function chartValues(charts: string, name: string): string[] {
  const keys = new Set<string>();
  const walk = (value: unknown, path: string): void => {
    const entries = typeof value !== 'object' || value === null ? []
      : Array.isArray(value) ? value.filter((entry) => typeof entry === 'object').map((entry): [string, unknown] => ['[]', entry])
        : Object.entries(value).map(([key, child]): [string, unknown] => [`.${key}`, child]);
    if (entries.length === 0) keys.add(path.slice(1));
    for (const [step, child] of entries) walk(child, path + step);
  };
  walk(loadAll(textOf(join(charts, name, 'values.yaml')))[0], '');
  const libraries = readdirSync(charts).filter((folder) => folder === 'library');
  for (const template of [name, ...libraries].flatMap((folder) => filesIn(join(charts, folder, 'templates'), '')).map(textOf)) {
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
