import type { Rule } from '../../rule';

export const pieRules: readonly Rule[] = [];
