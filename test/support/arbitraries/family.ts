import type fc from 'fast-check';
import type { Step } from './program';

/** A storage class of the program so far. */
export interface KnownClass {
  /** The variable that holds it. */
  readonly ref: string;
  /** Whether its volumes stay on one node. */
  readonly local: boolean;
  /** Whether volumes wait for their first pod. */
  readonly late: boolean;
  /** Whether volumes have a file system that takes much room for itself. */
  readonly xfs: boolean;
  /** The nodes that its volumes are on. */
  readonly on: 'all' | 'fast' | 'slow';
}

/** What families know of the families before them. */
export interface Surroundings {
  /** The nodes that the site declares: none, all alike, or fast and slow ones, of which the slow ones may be tainted. */
  readonly nodes: 'unknown' | 'alike' | 'mixed' | 'tainted';
  /** Whether nodes carry zones, as far as is known. */
  readonly zoned: boolean;
  readonly classes: readonly KnownClass[];
}

/** What a family puts into a program, and the storage classes among it. */
export interface Part {
  readonly steps: readonly Step[];
  readonly classes?: readonly KnownClass[];
}

/** Constructs that belong together. */
export interface Family<Shape> {
  /** What varies, as plain data that shrinks. */
  readonly shapes: fc.Arbitrary<Shape>;
  /** The lines for a shape; what does not go with its surroundings is left out or bent until it does. */
  write(shape: Shape, around: Surroundings): Part;
}
