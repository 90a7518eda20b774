import { fieldMutators } from './fields';
import { listMutators } from './lists';
import { metadataMutators } from './metadata';
import type { Mutator } from './mutator';
import { numberMutators } from './numbers';
import { textMutators } from './texts';
import { typeMutators } from './types';

/** Every way to change an object of any kind. */
export const MUTATORS: readonly Mutator[] = [
  ...typeMutators, ...numberMutators, ...textMutators, ...fieldMutators, ...listMutators, ...metadataMutators,
];
