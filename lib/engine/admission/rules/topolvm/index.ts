import type { Rule } from '../../rule';

export const topolvmRules: readonly Rule[] = [];
