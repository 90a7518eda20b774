import type { Document } from '../document';

/** Objects that are applied together. */
export interface PlanStep {
  /** The stage, one of the values of `Phase`, which is also the name of its file. */
  readonly phase: string;
  /** The objects in the order they are applied. */
  readonly documents: Document[];
}

/** That one object needs another to be there first. */
export interface PlanEdge {
  /** The object that needs, as an index into the order of all documents. */
  readonly source: number;
  /** The object that is needed, as an index into the order of all documents. */
  readonly target: number;
  /** Why, for example `namespace`, `crd`, `service-account`, `storage-class`. */
  readonly reason: string;
}
