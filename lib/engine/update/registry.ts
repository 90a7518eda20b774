import type { Rule } from '../admission/rule';
import { TRANSITION } from './custom/transition-rule';
import { immutables } from './rules';
import { anotherObject } from './rules/another-object';
import type { UpdateRule } from './update-rule';

/** Rules about a change of one object. */
export const UPDATE_RULES: readonly UpdateRule[] = immutables;

/** Every rule that only a change can break, for the list of rules. */
export const ALL_UPDATE_RULES: readonly Rule[] = [anotherObject, ...UPDATE_RULES, TRANSITION];
