// Reads {rule, self, oldSelf}[] and writes the verdict of a CEL engine for each; a process of its own, since the engine is an ES module.
import { readFileSync, writeFileSync } from 'node:fs';
import { Environment } from '@marcbachmann/cel-js';

const environment = new Environment().registerVariable('self', 'dyn').registerVariable('oldSelf', 'dyn');
const programs = new Map();

/** Whole numbers are ints in CEL, and a field named like a CEL word is written with underscores. */
function toCel(value) {
  if (Array.isArray(value)) return value.map(toCel);
  if (Number.isInteger(value)) return BigInt(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key === 'namespace' ? '__namespace__' : key, toCel(entry)]));
}

function verdict({ rule, self, oldSelf }) {
  if (!programs.has(rule)) programs.set(rule, environment.parse(rule));
  try {
    return programs.get(rule)({ self: toCel(self), oldSelf: toCel(oldSelf ?? null) });
  } catch {
    // An evaluation that fails breaks the rule.
    return false;
  }
}

writeFileSync(1, JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(verdict)));
