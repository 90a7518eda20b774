import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { classNamed, isTopolvm } from '../classes';
import { dig, nameOf } from '../read';
import { CLUSTER, clusterName, deviceSets } from './cluster';

/** OSDs on logical volumes in a shape that Rook does not test. */
export const osdLogicalVolumeUnsupported: Rule = {
  id: 'rook/osd-logical-volume-unsupported',
  severity: Severity.WARNING,
  why: 'Rook supports logical volumes only as unencrypted data volumes of an OSD',
  fix: 'Leave encrypted off and use one data template, or another kind of volume',
  evidence: 'rook/rook Documentation/CRDs/Cluster/ceph-cluster-crd.md (supported block device types)',
  kinds: [CLUSTER],
  * inspect(document, world) {
    for (const { path, name, raw, templates } of deviceSets(document)) {
      for (const { path: place, role, raw: template } of templates) {
        const storageClass = classNamed(world, dig(template, 'spec', 'storageClassName'));
        if (!storageClass || !isTopolvm(storageClass)) continue;
        const where = `Device set "${name}" of ${clusterName(document)}`;
        if (role !== 'data') {
          yield { document, property: place, message: `${where} keeps its ${role} on a logical volume of class ${nameOf(storageClass)}` };
        } else if (raw.encrypted === true) {
          yield { document, property: `${path}.encrypted`, message: `${where} encrypts logical volumes of class ${nameOf(storageClass)}` };
        }
      }
    }
  },
};
