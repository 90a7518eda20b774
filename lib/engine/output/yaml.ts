import { block, number, scalar } from './yaml-scalar';

/** Keys repeat in every object, so each is looked at once. */
const KEYS = new Map<string, string>();

/** One document as block YAML that readers of YAML 1.1 and of 1.2 read back equal. */
export function toYaml(value: unknown): string {
  const lines: string[] = [];
  if (isEmpty(value) || typeof value !== 'object') lines.push(inline(value, ''));
  else node(value as object, '', '', lines);
  return `${lines.join('\n')}\n`;
}

/** Writes a map or a list; the first line begins with `lead`, all others with `indent`. */
function node(value: object, lead: string, indent: string, lines: string[]): void {
  let start = lead;
  if (Array.isArray(value)) {
    for (const entry of value) {
      item(entry, `${start}- `, `${indent}  `, lines);
      start = indent;
    }
    return;
  }
  for (const name in value) {
    const entry = (value as Record<string, unknown>)[name];
    if (entry === undefined) continue;
    let text = KEYS.get(name);
    if (text === undefined) {
      text = scalar(name);
      KEYS.set(name, text);
    }
    if (typeof entry !== 'object' || isEmpty(entry)) {
      lines.push(`${start}${text}: ${inline(entry, `${indent}  `)}`);
    } else {
      lines.push(`${start}${text}:`);
      const inner = Array.isArray(entry) ? indent : `${indent}  `;
      node(entry as object, inner, inner, lines);
    }
    start = indent;
  }
}

function item(entry: unknown, lead: string, indent: string, lines: string[]): void {
  if (typeof entry !== 'object' || isEmpty(entry)) lines.push(`${lead}${inline(entry, indent)}`);
  else node(entry as object, lead, indent, lines);
}

function inline(value: unknown, indent: string): string {
  if (typeof value === 'string') return block(value, indent) ?? scalar(value);
  if (typeof value === 'number') return number(value);
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'object') return Array.isArray(value) ? '[]' : '{}';
  return String(value);
}

function isEmpty(value: unknown): boolean {
  if (value === null) return true;
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.length === 0;
  for (const name in value) if ((value as Record<string, unknown>)[name] !== undefined) return false;
  return true;
}
