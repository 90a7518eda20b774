import type { Finding } from '../../../../lib/engine/finding';
import type { Answer } from '../../harness/oracle';
import type { Case, Subject } from './subject';

/** How the two verdicts on one case compare. */
export type Comparison = 'both accept' | 'met by a rule' | 'met by the schema' | 'ours goes further' | 'missed' | 'false alarm';

/**
 * Compares the verdicts.
 *
 * A refusal of upstream is met by a rule about the same thing, or by the API server's own checks, which come first. What only these refuse is
 * no false alarm, since upstream is never asked about it. Other rules about Rook count for nothing.
 */
export function compared(subject: Subject, asked: Case, { ok }: Answer, errors: readonly Finding[]): Comparison {
  const own = errors.filter(({ rule }) => subject.rules.includes(rule));
  const before = errors.some(({ rule }) => !rule.startsWith('rook/'));
  if (!ok && own.length > 0) return 'met by a rule';
  if (!ok) return before ? 'met by the schema' : 'missed';
  if (own.length === 0 || before) return 'both accept';
  return own.every((error) => isFurther(subject, asked, error)) ? 'ours goes further' : 'false alarm';
}

/** Whether an error is one of those that a validator leaves to others. */
export function isFurther({ further = [] }: Subject, { object }: Case, error: Finding): boolean {
  return further.some(({ rule, message, when }) => rule === error.rule && (message?.test(error.message) ?? true) && (when?.(object) ?? true));
}
