import { equal, has, present } from './predicate';
import type { Predicate, TransitionPredicate } from './predicate';

const DRIVER_NAME = /^(.+\.)?(rbd|cephfs|nfs|nvmeof)?\.csi\.ceph\.com$/;

/** The rules in the CRDs of the Ceph CSI operator and of the CSI addons. */
export const CSI_RULES: ReadonlyMap<string, Predicate> = new Map<string, Predicate>([
  ['self.name != ""', (self) => present(self.name) !== ''],
  ['(has(self.maxLogSize)) || (has(self.periodicity))', (self) => has(self.maxLogSize) || has(self.periodicity)],
  ["self.metadata.name.matches('^(.+\\\\.)?(rbd|cephfs|nfs|nvmeof)?\\\\.csi\\\\.ceph\\\\.com$')", (self) => DRIVER_NAME.test(self.metadata.name)],
  ['has(self.driver) || has(self.networkFenceClassName)', (self) => has(self.driver) || has(self.networkFenceClassName)],
  ['has(self.networkFenceClassName) || has(self.secret)', (self) => has(self.networkFenceClassName) || has(self.secret)],
  ['self != null ? has(self.name) && has(self.__namespace__) && has(self.uid) : true',
    (self) => self === null || (has(self.name) && has(self.namespace) && has(self.uid))],
]);

/** The rules in the CRDs of the CSI addons that speak of a change. */
export const CSI_TRANSITIONS: ReadonlyMap<string, TransitionPredicate> = new Map<string, TransitionPredicate>([
  ['self == oldSelf', equal],
  ['has(self.parameters) == has(oldSelf.parameters)', (self, oldSelf) => has(self.parameters) === has(oldSelf.parameters)],
]);
