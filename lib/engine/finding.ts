/** How bad a finding is. */
export enum Severity {
  /** Upstream refuses, ignores or silently drops it: nothing is written. */
  ERROR = 'error',
  /** A risk that somebody has to know of; it can be acknowledged. */
  WARNING = 'warning',
}

/** One thing that a rule found. */
export interface Finding {
  /** The rule's id, such as `rook/mons-exceed-nodes`. */
  readonly rule: string;

  /** How bad it is. */
  readonly severity: Severity;

  /** What is wrong, with the values in it. */
  readonly message: string;

  /** What happens if it is applied as it is. */
  readonly why: string;

  /** What to write instead. */
  readonly fix: string;

  /** The construct path or file of the object. */
  readonly origin: string;

  /** The object as `Kind namespace/name`. */
  readonly object: string;

  /** The path of the field, such as `spec.mon.count`; empty for the object as a whole. */
  readonly property: string;

  /**
   * Why it was acknowledged.
   *
   * @default - it was not
   */
  readonly acknowledged?: string;
}

/** Accepts the warnings of one rule, for a reason that is kept in the report. */
export interface Acknowledgement {
  /** The rule's id. */
  readonly rule: string;

  /** Why the risk is accepted. */
  readonly reason: string;

  /**
   * The construct path below which the warnings are accepted.
   *
   * @default - everywhere
   */
  readonly scope?: string;
}
