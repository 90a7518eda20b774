import type { Document } from '../document';
import type { Finding } from '../finding';

/** Objects that are applied together. */
export interface PlanStep {
  /** The stage, one of the values of `Phase`, which is also the name of its file. */
  readonly phase: string;
  /** The objects in the order they are applied. */
  readonly documents: readonly Document[];
}

/** That one object needs another to be there first. */
export interface PlanEdge {
  /** The object that needs, as an index into the objects that were planned. */
  readonly source: number;
  /** The object that is needed, as an index into the objects that were planned. */
  readonly target: number;
  /** The field of the source that names the target. */
  readonly reason: string;
  /** Whether the source also works without the target: the order is better kept, but not an error to break. */
  readonly optional?: boolean;
}

/** The order in which the objects of a site are applied. */
export interface Plan {
  /** The stages that hold anything, in order. */
  readonly steps: readonly PlanStep[];
  readonly edges: readonly PlanEdge[];
  /** What cannot be put into an order. */
  readonly problems: readonly Finding[];
}
