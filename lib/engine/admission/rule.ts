import type { Document } from '../document';
import type { Severity } from '../finding';
import type { World } from './world';

/** What a rule says of one place. */
export interface Violation {
  readonly document: Document;
  /** Path of the field, such as `spec.mon.count`; empty for the object as a whole. */
  readonly property: string;
  /** What is wrong here, with the values in it. */
  readonly message: string;
  /** What to write instead, where the rule can say it better for this place than in general. */
  readonly fix?: string;
}

/** One rule: data about it, and a pure function that finds where it is broken. */
export interface Rule {
  /** Room and subject, such as `rook/mons-exceed-nodes`; users write it to acknowledge, so it never changes. */
  readonly id: string;
  readonly severity: Severity;
  /** What happens if it is applied as it is. */
  readonly why: string;
  /** What to write instead. */
  readonly fix: string;
  /** Where upstream says so: file and symbol, document, or issue. */
  readonly evidence: string;
  /** Kinds that `inspect` wants, as `group/Kind` (`/ConfigMap` for the core group); absent: every object. */
  readonly kinds?: readonly string[];
  /** Looks at one object of those kinds. */
  inspect?(document: Document, world: World): Iterable<Violation>;
  /** Looks at all objects at once; must stay linear in their number. */
  inspectAll?(world: World): Iterable<Violation>;
}
