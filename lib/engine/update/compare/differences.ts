import { describe } from '../../admission/schema/describe';
import type { Step } from '../../admission/schema/path';
import { isAbsent, sameScalar } from './same';

/** One place where two values differ. */
export interface Difference {
  readonly path: readonly Step[];
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Where two values differ for the API server, as deep as it can be told; the order of a list counts.
 *
 * To it an empty list or map is as good as none, and an amount is the same however it is written.
 */
export function* differences(before: unknown, after: unknown, path: readonly Step[]): Iterable<Difference> {
  const name = path.at(-1);
  const [wasAbsent, isGone] = [isAbsent(name, before), isAbsent(name, after)];
  if (wasAbsent && isGone) return;
  if (!wasAbsent && !isGone && Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    for (let i = 0; i < after.length; i += 1) yield* differences(before[i], after[i], [...path, i]);
  } else if (!wasAbsent && !isGone && isMap(before) && isMap(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) yield* differences(before[key], after[key], [...path, key]);
  } else if (wasAbsent || isGone || !sameScalar(before, after, path)) {
    yield { path, before, after };
  }
}

/** What became of a value, for a message. */
export function change(before: unknown, after: unknown): string {
  if (after === undefined || after === null) return `was ${describe(before)} and is gone`;
  return before === undefined || before === null ? `was not set and becomes ${describe(after)}` : `was ${describe(before)} and becomes ${describe(after)}`;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
