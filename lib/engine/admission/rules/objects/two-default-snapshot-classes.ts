import { DEFAULT_GROUP_SNAPSHOT_CLASS, DEFAULT_SNAPSHOT_CLASS } from '../../../../core/default-class';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { formatPath } from '../../schema/path';
import { grouped } from '../grouped';
import { dig, nameOf, text } from '../read';

/** Kinds of snapshot classes with the annotation that makes one the default of its driver. */
const MARKS: readonly (readonly [string, string])[] = [
  ['snapshot.storage.k8s.io/VolumeSnapshotClass', DEFAULT_SNAPSHOT_CLASS],
  ['groupsnapshot.storage.k8s.io/VolumeGroupSnapshotClass', DEFAULT_GROUP_SNAPSHOT_CLASS],
];

/** Several classes of one driver for snapshots that name none. */
export const twoDefaultSnapshotClasses: Rule = {
  id: 'objects/two-default-snapshot-classes',
  severity: Severity.ERROR,
  why: 'The snapshot controller refuses to choose: every snapshot of the driver that names no class fails',
  fix: 'Let one class of each driver be the default',
  evidence: 'kubernetes-csi/external-snapshotter pkg/common-controller: SetDefaultSnapshotClass, SetDefaultGroupSnapshotClass',
  * inspectAll(world) {
    for (const [kind, mark] of MARKS) {
      const defaults = world.ofKind(kind).filter(({ object }) => dig(object, 'metadata', 'annotations', mark) === 'true');
      for (const [driver, documents] of grouped(defaults, ({ object }) => text(object.driver) ?? '')) {
        const names = documents.map(nameOf).join(', ');
        for (const document of documents.slice(1)) {
          yield {
            document,
            property: formatPath(['metadata', 'annotations', mark]),
            message: `${documents.length} objects of kind ${kind.slice(kind.indexOf('/') + 1)} are the default of ${driver}: ${names}`,
          };
        }
      }
    }
  },
};
