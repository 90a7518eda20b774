import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { formatPath } from '../schema/path';
import { textsThat } from './texts';

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
    for (const path of textsThat((text) => text.length > 40 && SENTINEL.test(text), SENTINEL, document.object)) {
      yield { document, property: formatPath(path), message: 'holds the help text of an unresolved Pulumi output' };
    }
  },
};
