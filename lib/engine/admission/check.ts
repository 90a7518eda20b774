import type { Document } from '../document';
import type { Rule, Violation } from './rule';
import type { World } from './world';

/** A violation of one of several rules, named by its id. */
export interface CheckViolation extends Violation {
  /** The id of the rule that is broken, one of the check's own. */
  readonly rule: string;
}

/**
 * Rules that are found in one pass over an object, such as everything a schema says.
 *
 * A rule of a check is data only: it has no `inspect` of its own.
 */
export interface Check {
  readonly rules: readonly Rule[];
  /** Looks at one object. */
  inspect?(document: Document, world: World): Iterable<CheckViolation>;
  /** Looks at all objects at once; must stay linear in their number. */
  inspectAll?(world: World): Iterable<CheckViolation>;
}
