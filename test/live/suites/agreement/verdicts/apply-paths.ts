import type { Complaint } from './verdict';

/** The places that server-side apply names, one a line: `.spec.osds[name="a"].count: expected integer, got ...`. */
export function appliedComplaints(message: string, object: any): Complaint[] {
  const [, found] = /\): (?:errors:\n)?([\s\S]*)$/.exec(message) ?? [];
  return (found ?? message).split('\n').map((line) => {
    const [, path, text] = /^\s*(\.?.*?): (.*)$/.exec(line) ?? [];
    return path?.startsWith('.') ? { path: indexed(path, object), text } : { text: line.trim() };
  });
}

/** The path with the numbers of entries in place of their keys. */
function indexed(path: string, object: any): string {
  const steps: string[] = [];
  let node = object;
  for (const [, field, inside] of path.matchAll(/\.((?:[^.[\]]|\[\])*)|\[((?:"(?:[^"\\]|\\.)*"|[^\]"])*)\]/g)) {
    const step = inside === undefined ? field : /^\d+$/.test(inside) ? inside : String(entryOf(node, inside));
    steps.push(step);
    node = node?.[step];
  }
  return steps.join('.');
}

/** Which entry has these keys, such as `name="a",namespace="b"`, or is this value, such as `="a"`. */
function entryOf(list: unknown, keys: string): number {
  if (!Array.isArray(list)) return -1;
  const wanted = [...keys.matchAll(/([^=,]*)=("(?:[^"\\]|\\.)*"|[^,]*)/g)].map(([, key, value]) => [key, parsed(value)] as const);
  return list.findIndex((entry) => wanted.every(([key, value]) => (key === '' ? entry : entry?.[key] ?? '') === value));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
