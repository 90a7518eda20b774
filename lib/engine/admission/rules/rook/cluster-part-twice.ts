import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { grouped } from '../grouped';
import { title } from '../read';
import { clusterParts } from './cluster-parts';

/** One rados namespace or subvolume group that two objects describe. */
export const clusterPartTwice: Rule = {
  id: 'rook/cluster-part-twice',
  severity: Severity.WARNING,
  why: 'Both objects stand for one thing in Ceph: when one is deleted, Rook deletes it under the other, or the deletion waits for what the other still uses',
  fix: 'Remove one of the objects',
  evidence: 'rook/rook pkg/operator/ceph/pool/radosnamespace/controller.go deleteRadosNamespace, pkg/operator/ceph/file/subvolumegroup/controller.go deleteSubVolumeGroup',
  * inspectAll(world) {
    const parts = [...clusterParts(world).values()].flat();
    for (const [, [first, ...others]] of grouped(parts, ({ identity }) => identity)) {
      for (const { document } of others) yield { document, property: 'spec.name', message: `${title(document)} and ${title(first.document)} describe the same` };
    }
  },
};
