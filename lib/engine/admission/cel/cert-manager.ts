import { has } from './predicate';
import type { Predicate } from './predicate';

/** The rules in the CRDs of cert-manager. */
export const CERT_MANAGER_RULES: ReadonlyMap<string, Predicate> = new Map<string, Predicate>([
  ['(has(self.tpp) ? 1 : 0) + (has(self.cloud) ? 1 : 0) + (has(self.ngts) ? 1 : 0) == 1',
    (self) => [self.tpp, self.cloud, self.ngts].filter(has).length === 1],
]);
