import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { classNamed, isLocal, provisionerOf } from '../classes';
import { dig, nameOf } from '../read';
import { CLUSTER, clusterName, deviceSets } from './cluster';

/** OSDs that are said to move between nodes while their volumes cannot. */
export const osdPortableOnLocalClass: Rule = {
  id: 'rook/osd-portable-on-local-class',
  severity: Severity.ERROR,
  why: 'A portable OSD counts as a host of its own, so several replicas can lie on one node, and it cannot move when that node fails',
  fix: 'Set portable: false',
  evidence: 'rook/rook Documentation/CRDs/Cluster/ceph-cluster-crd.md (portable), issues 3648 and 4658',
  kinds: [CLUSTER],
  * inspect(document, world) {
    for (const { path, name, raw, templates } of deviceSets(document)) {
      if (raw.portable !== true) continue;
      const local = templates.map((template) => classNamed(world, dig(template.raw, 'spec', 'storageClassName'))).find((each) => each && isLocal(each));
      if (!local) continue;
      yield {
        document,
        property: `${path}.portable`,
        message: `Device set "${name}" of ${clusterName(document)} is portable, but class ${nameOf(local)} of ${provisionerOf(local)} makes volumes that stay on their node`,
      };
    }
  },
};
