import { CERT_MANAGER_RULES } from './cert-manager';
import { CSI_RULES, CSI_TRANSITIONS } from './csi';
import type { Predicate, TransitionPredicate } from './predicate';
import { PROMETHEUS_OPERATOR_RULES } from './prometheus-operator';
import { ROOK_RULES, ROOK_TRANSITIONS } from './rook';
import { SNAPSHOTTER_RULES, SNAPSHOTTER_TRANSITIONS } from './snapshotter';

/** Every rule of the pinned CRDs that speaks of one object, by its text. */
export const PREDICATES: ReadonlyMap<string, Predicate> = new Map([
  ...CERT_MANAGER_RULES, ...CSI_RULES, ...PROMETHEUS_OPERATOR_RULES, ...ROOK_RULES, ...SNAPSHOTTER_RULES,
]);

/** Every rule that speaks of a change; it holds for updates only. */
export const TRANSITIONS: ReadonlyMap<string, TransitionPredicate> = new Map([
  ...CSI_TRANSITIONS, ...ROOK_TRANSITIONS, ...SNAPSHOTTER_TRANSITIONS,
]);

/** Whether a rule compares with what was there before. */
export function isTransition(rule: string): boolean {
  return /\boldSelf\b/.test(rule);
}
