import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { fields, items, plain, spec, text } from '../rules/read';
import { formatPath } from '../schema/path';
import type { Step } from '../schema/path';
import { groupKind } from '../world';
import { podOf, POD_KINDS } from './pods';
import { keyFault, labelFault } from './words';

const WITH_VALUES = new Set(['In', 'NotIn']);
const WITHOUT_VALUES = new Set(['Exists', 'DoesNotExist']);
const COMPARISONS = new Set(['Gt', 'Lt']);
/** Where selectors of labels stand, which cannot compare numbers; those of nodes can. */
const OF_LABELS = /^((label|pod|namespace|object|scope)?[sS]elector|nodeTopology|clusterRoleSelectors)$/;
const WITH_PODS = new Set(POD_KINDS);
/** Speak of selectors, or of something else by the same words. */
const OTHERS = new Set(['CustomResourceDefinition', 'ResourceQuota']);

type Fault = [path: readonly Step[], message: string];

/** Label selectors and node selector terms, wherever they stand. */
export const selectorRule: Rule = {
  id: 'syntax/selector',
  severity: Severity.ERROR,
  why: 'The API server refuses the selector, or a controller that reads it fails on every reconcile',
  fix: 'Give In and NotIn a list of values, Exists and DoesNotExist none, and Gt and Lt, which only select nodes, a single integer',
  evidence: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#resources-that-support-set-based-requirements',
  * inspect(document) {
    if (OTHERS.has(document.object.kind)) return;
    const found: Fault[] = [];
    if (groupKind(document.object) === '/Service') found.push(...labelFaults(spec(document).selector, ['spec', 'selector']));
    if (WITH_PODS.has(groupKind(document.object))) {
      const pod = podOf(document);
      found.push(...labelFaults(pod.spec.nodeSelector, [...pod.path, 'nodeSelector']));
    }
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
    if (key === 'matchLabels') {
      found.push(...labelFaults(value, [...path, key]));
    } else if (key === 'matchExpressions') {
      found.push(...expressionFaults(value, [...path, key]));
    } else {
      path.push(Array.isArray(node) ? Number(key) : key);
      collect(value, path, found);
      path.pop();
    }
  }
}

function* labelFaults(labels: unknown, path: readonly Step[]): Iterable<Fault> {
  for (const [key, value] of Object.entries(fields(labels))) {
    const fault = keyFault(key) ?? (text(value) === undefined ? undefined : labelFault(plain(value)));
    if (fault !== undefined) yield [[...path, key], `the label ${key}=${plain(value)} ${fault}`];
  }
}

function* expressionFaults(expressions: unknown, path: readonly Step[]): Iterable<Fault> {
  const [holder, above] = [path.at(-2), path.at(-3)].map(String);
  const ofNodes = !OF_LABELS.test(/^\d+$/.test(holder) ? above : holder);
  for (const [i, entry] of items(expressions).entries()) {
    const { key, operator, values: list } = fields(entry);
    const values = items(list);
    const wrongKey = text(key) === undefined ? undefined : keyFault(plain(key));
    if (wrongKey !== undefined) yield [[...path, i, 'key'], `the label key "${plain(key)}" ${wrongKey}`];
    const name = plain(operator);
    if (WITH_VALUES.has(name) && values.length === 0) {
      yield [[...path, i, 'values'], `the operator ${name} needs at least one value`];
    } else if (WITHOUT_VALUES.has(name) && values.length > 0) {
      yield [[...path, i, 'values'], `the operator ${name} takes no values`];
    } else if (ofNodes && COMPARISONS.has(name) && !(values.length === 1 && /^-?\d+$/.test(plain(values[0])))) {
      yield [[...path, i, 'values'], `the operator ${name} takes exactly one integer`];
    } else if (!WITH_VALUES.has(name) && !WITHOUT_VALUES.has(name) && !(ofNodes && COMPARISONS.has(name))) {
      yield [[...path, i, 'operator'], `"${name}" is no operator`];
    }
    // Whether nodes must have a value or only should is looked at where affinities are.
    for (const [j, value] of ofNodes ? [] : values.entries()) {
      const fault = text(value) === undefined ? undefined : labelFault(plain(value));
      if (fault !== undefined) yield [[...path, i, 'values', j], `the label value "${plain(value)}" ${fault}`];
    }
  }
}
