import type { Rule, Violation } from '../admission/rule';
import type { World } from '../admission/world';
import type { Document } from '../document';

/** One object before and after a change. */
export interface Change {
  readonly before: Document;
  readonly after: Document;
  /** What else is known of the site. */
  readonly world: World;
}

/** A rule about what may become of an object that is stored already. */
export interface UpdateRule extends Pick<Rule, 'id' | 'severity' | 'why' | 'fix' | 'evidence' | 'kinds'> {
  /** Looks at one object whose name, namespace and kind stay the same. */
  compare(change: Change): Iterable<UpdateViolation>;
}

/** What a rule says of one place in the object as it is to become. */
export type UpdateViolation = Omit<Violation, 'document'>;

/** Whether what was before was read from a cluster, and so holds what the API server and controllers filled in. */
export function isLive({ before }: Change): boolean {
  return before.object.metadata?.uid !== undefined;
}
