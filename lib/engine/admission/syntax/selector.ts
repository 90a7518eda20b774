import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { fields, items, spec, text } from '../rules/read';
import { formatPath } from '../schema/path';
import type { Step } from '../schema/path';
import { groupKind } from '../world';
import { keyFault, labelFault } from './words';

const WITH_VALUES = new Set(['In', 'NotIn']);
const WITHOUT_VALUES = new Set(['Exists', 'DoesNotExist']);
const COMPARISONS = new Set(['Gt', 'Lt']);

type Fault = [path: readonly Step[], message: string];

/** Label selectors and node selector terms, wherever they stand. */
export const selectorRule: Rule = {
  id: 'syntax/selector',
  severity: Severity.ERROR,
  why: 'The API server refuses the selector, or a controller that reads it fails on every reconcile',
  fix: 'Give In and NotIn a list of values, Exists and DoesNotExist none, Gt and Lt a single integer',
  evidence: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#resources-that-support-set-based-requirements',
  * inspect(document) {
    // A CRD speaks of selectors without being one.
    if (document.object.kind === 'CustomResourceDefinition') return;
    const services = groupKind(document.object) === '/Service' ? labelFaults(spec(document).selector, ['spec', 'selector']) : [];
    for (const [path, message] of services) yield { document, property: formatPath(path), message };
    const found: Fault[] = [];
    collect(document.object, [], found);
    for (const [path, message] of found) yield { document, property: formatPath(path), message };
  },
};

/** Walks by plain recursion into one list: nested generators would hand every find up through all levels. */
function collect(node: unknown, path: Step[], found: Fault[]): void {
  if (typeof node !== 'object' || node === null) return;
  for (const key in node) {
    const value = (node as Record<string, unknown>)[key];
    if (typeof value !== 'object' || value === null) continue;
    if (key === 'matchLabels') {found.push(...labelFaults(value, [...path, key]));} else if (key === 'matchExpressions') {found.push(...expressionFaults(value, [...path, key]));} else {
      path.push(Array.isArray(node) ? Number(key) : key);
      collect(value, path, found);
      path.pop();
    }
  }
}

function* labelFaults(labels: unknown, path: readonly Step[]): Iterable<Fault> {
  for (const [key, value] of Object.entries(fields(labels))) {
    const fault = keyFault(key) ?? (text(value) === undefined ? undefined : labelFault(String(value)));
    if (fault !== undefined) yield [[...path, key], `the label ${key}=${String(value)} ${fault}`];
  }
}

function* expressionFaults(expressions: unknown, path: readonly Step[]): Iterable<Fault> {
  for (const [i, entry] of items(expressions).entries()) {
    const { key, operator, values } = fields(entry);
    const { length } = items(values);
    const wrongKey = text(key) === undefined ? undefined : keyFault(String(key));
    if (wrongKey !== undefined) yield [[...path, i, 'key'], `the label key "${String(key)}" ${wrongKey}`];
    const name = String(operator);
    if (WITH_VALUES.has(name) && length === 0) {
      yield [[...path, i, 'values'], `the operator ${name} needs at least one value`];
    } else if (WITHOUT_VALUES.has(name) && length > 0) {
      yield [[...path, i, 'values'], `the operator ${name} takes no values`];
    } else if (COMPARISONS.has(name) && !(length === 1 && /^-?\d+$/.test(String(items(values)[0])))) {
      yield [[...path, i, 'values'], `the operator ${name} takes exactly one integer`];
    } else if (!WITH_VALUES.has(name) && !WITHOUT_VALUES.has(name) && !COMPARISONS.has(name)) {
      yield [[...path, i, 'operator'], `"${name}" is no operator`];
    }
  }
}
