import type { Rule } from '../../rule';
import { classes } from './lists/classes';
import { clusters } from './lists/clusters';
import { operators } from './lists/operators';
import { parts } from './lists/parts';

/** Everything the rules know about Rook and Ceph. */
export const rookRules: readonly Rule[] = [...operators, ...clusters, ...parts, ...classes];
