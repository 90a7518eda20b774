import { dig, fields, items, text } from './read';

/** Whether a label selector picks a pod with these labels; one that is not there picks none. */
export function selects(selector: unknown, labels: Readonly<Record<string, string>>): boolean {
  if (typeof selector !== 'object' || selector === null) return false;
  const wanted = Object.entries(fields(dig(selector, 'matchLabels')));
  return wanted.every(([key, value]) => labels[key] === value)
    && items(dig(selector, 'matchExpressions')).every((expression) => holds(expression, labels));
}

function holds(expression: unknown, labels: Readonly<Record<string, string>>): boolean {
  const value = labels[text(dig(expression, 'key')) ?? ''];
  const values = items(dig(expression, 'values'));
  switch (dig(expression, 'operator')) {
    case 'In': return value !== undefined && values.includes(value);
    case 'NotIn': return value === undefined || !values.includes(value);
    case 'Exists': return value !== undefined;
    case 'DoesNotExist': return value === undefined;
    default: return false;
  }
}
