import { equal, has, present, size } from './predicate';
import type { Predicate, TransitionPredicate } from './predicate';

/** The rules in the CRDs of the volume snapshot controller. */
export const SNAPSHOTTER_RULES: ReadonlyMap<string, Predicate> = new Map<string, Predicate>([
  ['(has(self.volumeHandles) && !has(self.groupSnapshotHandles)) || (!has(self.volumeHandles) && has(self.groupSnapshotHandles))',
    (self) => has(self.volumeHandles) !== has(self.groupSnapshotHandles)],
  ['has(self.name) && has(self.__namespace__)', (self) => has(self.name) && has(self.namespace)],
  ['(has(self.selector) && !has(self.volumeGroupSnapshotContentName)) || (!has(self.selector) && has(self.volumeGroupSnapshotContentName))',
    (self) => has(self.selector) !== has(self.volumeGroupSnapshotContentName)],
  ['size(self) > 0', (self) => size(self) > 0],
  ['(has(self.volumeHandle) && !has(self.snapshotHandle)) || (!has(self.volumeHandle) && has(self.snapshotHandle))',
    (self) => has(self.volumeHandle) !== has(self.snapshotHandle)],
  ['(has(self.volumeSnapshotContentName) && !has(self.persistentVolumeClaimName)) || (!has(self.volumeSnapshotContentName) && has(self.persistentVolumeClaimName))',
    (self) => has(self.volumeSnapshotContentName) !== has(self.persistentVolumeClaimName)],
]);

/** The rules in those CRDs that speak of a change. */
export const SNAPSHOTTER_TRANSITIONS: ReadonlyMap<string, TransitionPredicate> = new Map<string, TransitionPredicate>([
  ...[
    'volumeHandles', 'groupSnapshotHandles', 'selector', 'volumeGroupSnapshotContentName', 'sourceVolumeMode', 'volumeHandle', 'snapshotHandle',
    'persistentVolumeClaimName', 'volumeSnapshotContentName',
  ].map((field) => staysSet(field)),
  ['self.name == oldSelf.name && self.__namespace__ == oldSelf.__namespace__',
    (self, oldSelf) => ['name', 'namespace'].every((field) => equal(present(self[field]), present(oldSelf[field])))],
  ['!has(oldSelf.uid) || (has(self.uid) && self.uid == oldSelf.uid)',
    (self, oldSelf) => !has(oldSelf.uid) || (has(self.uid) && equal(self.uid, oldSelf.uid))],
]);

function staysSet(field: string): [string, TransitionPredicate] {
  return [`!has(oldSelf.${field}) || has(self.${field})`, (self, oldSelf) => !has(oldSelf[field]) || has(self[field])];
}
