import type { Step } from '../schema/path';

/**
 * The paths of all texts inside a value that are of a kind, keys of maps included; a key counts as a text of the map that holds it.
 *
 * @param trace what the JSON of every value that holds such a text has in it; looking for that spares nearly all values the walk
 */
export function textsThat(are: (text: string) => boolean, trace: RegExp, value: unknown): Step[][] {
  const found: Step[][] = [];
  if (mayHold(trace, value)) visit(value, [], are, found);
  return found;
}

function visit(node: unknown, path: Step[], are: (text: string) => boolean, found: Step[][]): void {
  if (typeof node === 'string') {
    if (are(node)) found.push([...path]);
  } else if (Array.isArray(node)) {
    for (let i = 0; i < node.length; i += 1) step(node[i], path, i, are, found);
  } else if (typeof node === 'object' && node !== null) {
    for (const key in node) {
      if (are(key)) found.push([...path]);
      step((node as { [key: string]: unknown })[key], path, key, are, found);
    }
  }
}

function step(node: unknown, path: Step[], to: Step, are: (text: string) => boolean, found: Step[][]): void {
  path.push(to);
  visit(node, path, are, found);
  path.pop();
}

function mayHold(trace: RegExp, value: unknown): boolean {
  try {
    return trace.test(JSON.stringify(value));
  } catch {
    // Whole numbers of any size, for one, have no JSON.
    return true;
  }
}
