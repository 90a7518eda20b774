import { dig } from '../../admission/rules/read';
import { formatPath } from '../../admission/schema/path';
import { Severity } from '../../finding';
import type { UpdateRule, UpdateViolation } from '../update-rule';
import { change, differences } from './differences';
import { isAbsent } from './same';

/** A rule about fields that stay as they are. */
export interface ImmutableFields extends Pick<UpdateRule, 'id' | 'kinds' | 'why' | 'fix' | 'evidence'> {
  /** Path of each field, such as `spec.selector`, with the value that the API server gives it when it is left out. */
  readonly fields: { readonly [path: string]: unknown };
}

/** The rule that refuses every change of these fields. */
export function immutableFields({ fields, ...about }: ImmutableFields): UpdateRule {
  const paths = Object.entries(fields).map(([path, fallback]) => ({ path: path.split('.'), fallback }));
  return {
    ...about,
    severity: Severity.ERROR,
    * compare({ before, after }) {
      for (const { path, fallback } of paths) {
        const values = [before, after].map(({ object }) => dig(object, ...path));
        const [old, now] = values.map((value) => (isAbsent(path.at(-1), value) ? fallback : value));
        yield* refused(old, now, path);
      }
    },
  };
}

/** Every difference below a path, each as a place that may not change. */
export function* refused(before: unknown, after: unknown, path: readonly (string | number)[]): Iterable<UpdateViolation> {
  for (const difference of differences(before, after, path)) {
    yield { property: formatPath(difference.path), message: `cannot change: it ${change(difference.before, difference.after)}` };
  }
}
