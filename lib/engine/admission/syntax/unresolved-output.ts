import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { formatPath } from '../schema/path';
import type { Step } from '../schema/path';

/** How Pulumi's help text begins where a value that is not known yet was turned into text. */
const SENTINEL = /Calling \[(toString|toJSON)\] on an \[Output<T>\]/;

/** Text that Pulumi left in place of a value. */
export const unresolvedOutput: Rule = {
  id: 'syntax/unresolved-output',
  severity: Severity.ERROR,
  why: 'The value was not known when it was put into text, so Pulumi\'s help text would be applied in its place',
  fix: 'Build the text with pulumi.interpolate or apply, and hand over the result',
  evidence: 'pulumi/pulumi sdk/nodejs/output.ts OutputImpl toString and toJSON',
  * inspect(document) {
    for (const path of sentinels(document.object, [])) {
      yield { document, property: formatPath(path), message: 'holds the help text of an unresolved Pulumi output' };
    }
  },
};

/** The paths of such texts, keys of maps included. */
function sentinels(node: unknown, path: Step[], found: Step[][] = []): Step[][] {
  if (typeof node === 'string') {
    if (node.length > 40 && SENTINEL.test(node)) found.push([...path]);
  } else if (Array.isArray(node)) {
    node.forEach((entry, i) => into(entry, path, i, found));
  } else if (typeof node === 'object' && node !== null) {
    for (const key in node) {
      if (key.length > 40 && SENTINEL.test(key)) found.push([...path]);
      into((node as { [key: string]: unknown })[key], path, key, found);
    }
  }
  return found;
}

function into(node: unknown, path: Step[], step: Step, found: Step[][]): void {
  path.push(step);
  sentinels(node, path, found);
  path.pop();
}
