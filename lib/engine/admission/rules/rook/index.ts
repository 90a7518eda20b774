import type { Rule } from '../../rule';

export const rookRules: readonly Rule[] = [];
