import type { KindSchema } from '../../../../../lib/upstream/schema-catalog';
import type { Server } from '../../../harness/server';
import type { Mutator } from '../mutators/mutator';
import type { Random } from '../random';

/** A kind whose objects are changed and judged. */
export interface Subject {
  readonly kind: KindSchema;
  /** How often it is chosen, as a multiple of other kinds. */
  readonly weight?: number;
  /** Changes that make sense for this kind only. */
  readonly mutators?: readonly Mutator[];
  /** What the engine has to know besides the object: the definition of a kind that nobody pinned. */
  readonly context?: readonly any[];
  /** Objects that a rule of the kind may refuse but its schema does not, from bare to full. */
  candidates(random: Random): readonly any[];
}

/** Subjects and the server that knows their kinds. */
export interface Field {
  readonly server: Server;
  /** The releases that the engine is told of. */
  readonly releases: { readonly [upstream: string]: string };
  readonly subjects: readonly Subject[];
}
