import type { NodeDemand } from './nodes';
import { dig, fields, items, text } from './read';

/** What is asked of one label. */
interface Ask {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
}

/** Whether no node can satisfy both demands, whatever its labels are. */
export function disjoint(one: NodeDemand, other: NodeDemand): boolean {
  const others = alternatives(other);
  return alternatives(one).every((asks) => others.every((theirs) => asks.some((ask) => theirs.some((their) => exclude(ask, their)))));
}

/** All that a node has to satisfy, in each of the ways in which it can. */
function alternatives({ nodeSelector = {}, terms }: NodeDemand): Ask[][] {
  const always = Object.entries(nodeSelector).map(([key, value]): Ask => ({ key, operator: 'In', values: [text(value) ?? ''] }));
  return (terms ?? [{}]).map((term) => [
    ...always,
    ...items(dig(term, 'matchExpressions')).map(read),
    // Names of fields are not names of labels.
    ...items(dig(term, 'matchFields')).map(read).map((ask) => ({ ...ask, key: `field ${ask.key}` })),
  ]);
}

function read(expression: unknown): Ask {
  const { key, operator, values } = fields(expression);
  return { key: text(key) ?? '', operator: text(operator) ?? '', values: items(values).map((value) => text(value) ?? '') };
}

function exclude(one: Ask, other: Ask): boolean {
  return contradict(one, other) || contradict(other, one);
}

function contradict(one: Ask, other: Ask): boolean {
  if (one.key !== other.key) return false;
  if (one.operator === 'DoesNotExist') return ['In', 'Exists', 'Gt', 'Lt'].includes(other.operator);
  if (one.operator !== 'In') return false;
  if (other.operator === 'In') return !one.values.some((value) => other.values.includes(value));
  return other.operator === 'NotIn' && one.values.every((value) => other.values.includes(value));
}
