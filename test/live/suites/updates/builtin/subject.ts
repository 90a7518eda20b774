import type { Change } from '../change';

/** A kind of Kubernetes' own, by objects and the ways to change them. */
export interface BuiltinSubject {
  readonly objects: readonly any[];
  readonly changes: readonly Change[];
  /** What controllers would have written; objects are stored with and without. */
  readonly status?: object;
  /** Whether the manifest does not tell what became of the object, so that only the object as it is read can be compared. */
  readonly outgrown?: boolean;
  /** What has to be there before, and the engine has to know of. */
  readonly context?: readonly any[];
}
