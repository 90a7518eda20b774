import type { Step } from '../admission/schema/path';

/** Where one object names another. */
export interface Reference {
  /** What is named, as `group/Kind`. */
  readonly kind: string;
  /** The namespace of what is named; absent for cluster-scoped kinds. */
  readonly namespace?: string;
  readonly name: string;
  /** Where the name stands. */
  readonly path: readonly Step[];
  /** Whether nothing has to be there: it is optional, another rule looks after it, or Kubernetes makes it. It still decides the order if it is there. */
  readonly lenient?: boolean;
}
