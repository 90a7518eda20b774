import { equal, has, present, size } from './predicate';
import type { Predicate, TransitionPredicate } from './predicate';

const HEALTH_CODE = /^[A-Z]+(_[A-Z]+)+$/;

/** The rules in Rook's CRDs. */
export const ROOK_RULES: ReadonlyMap<string, Predicate> = new Map<string, Predicate>([
  ['has(self.crushNumFailureDomains) == has(self.crushOSDsPerFailureDomain)',
    (self) => has(self.crushNumFailureDomains) === has(self.crushOSDsPerFailureDomain)],
  ["self.all(k, k.matches('^[A-Z]+(_[A-Z]+)+$'))",
    (self) => Object.keys(self).every((key) => HEALTH_CODE.test(key))],
  ["!has(self.provider) || (self.provider != 'multus' || (self.provider == 'multus' && size(self.selectors) > 0))",
    (self) => self.provider !== 'multus' || size(self.selectors) > 0],
  ['!has(self.hostNetwork) || self.hostNetwork == false || !has(self.provider) || self.provider == ""',
    (self) => !has(self.hostNetwork) || self.hostNetwork === false || !has(self.provider) || self.provider === ''],
  ['(has(self.export) && !has(self.distributed) && !has(self.random)) || (!has(self.export) && has(self.distributed) && !has(self.random)) || (!has(self.export) && !has(self.distributed) && has(self.random)) || (!has(self.export) && !has(self.distributed) && !has(self.random))',
    (self) => [self.export, self.distributed, self.random].filter(has).length <= 1],
  ['!has(self.zones) || (has(self.zones) && (size(self.zones) <= self.count))',
    (self) => !has(self.zones) || size(self.zones) <= present(self.count)],
  ['!has(self.stretchCluster) || (has(self.stretchCluster) && (size(self.stretchCluster.zones) > 0) && (size(self.stretchCluster.zones) == 3))',
    (self) => !has(self.stretchCluster) || size(self.stretchCluster.zones) === 3],
  ['!(has(self.defaultRealm) && self.defaultRealm == true && has(self.zone) && size(self.zone.name) > 0)',
    (self) => self.defaultRealm !== true || !has(self.zone) || size(self.zone.name) === 0],
]);

/** The rules in Rook's CRDs that speak of a change. */
export const ROOK_TRANSITIONS: ReadonlyMap<string, TransitionPredicate> = new Map<string, TransitionPredicate>([
  ['!has(oldSelf.keyGeneration) || has(self.keyGeneration)', (self, oldSelf) => !has(oldSelf.keyGeneration) || has(self.keyGeneration)],
  ['self >= oldSelf', (self, oldSelf) => self >= oldSelf],
  ["self == '' || oldSelf == '' || self == oldSelf", (self, oldSelf) => self === '' || oldSelf === '' || equal(self, oldSelf)],
]);
