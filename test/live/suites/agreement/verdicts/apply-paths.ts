import type { Complaint } from './verdict';

/** Stands for an entry whose keys are too odd to find it by. */
const ANY = '*';

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
    const step = inside === undefined ? field : /^\d+$/.test(inside) ? inside : entryOf(node, inside);
    steps.push(step);
    node = node?.[step];
  }
  return steps.join('.');
}

/** Which entry has these keys, such as `name="a",namespace="b"`, or is this value, such as `="a"`. */
function entryOf(list: unknown, keys: string): string {
  if (!Array.isArray(list)) return ANY;
  const wanted = [...keys.matchAll(/([^=,]*)=("(?:[^"\\]|\\.)*"|[^,]*)/g)].map(([, key, value]) => [key, parsed(value)] as const);
  const index = list.findIndex((entry) => wanted.every(([key, value]) => (key === '' ? entry : entry?.[key] ?? '') === value));
  return index < 0 ? ANY : String(index);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
