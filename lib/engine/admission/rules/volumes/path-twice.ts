import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { localVolumes, volumeName } from '../local-volumes';

/** Two volumes on one disk or directory. */
export const pathTwice: Rule = {
  id: 'volumes/path-twice',
  severity: Severity.ERROR,
  why: 'Both can be claimed, and whoever comes second overwrites the data of the first',
  fix: 'Keep one of the volumes, or give each a disk, partition or directory of its own',
  evidence: 'Kubernetes: Volumes (local); kubernetes-sigs/sig-storage-local-static-provisioner docs/operations.md',
  * inspectAll(world) {
    const taken = new Map<string, string>();
    for (const volume of localVolumes(world)) {
      const path = volume.path.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');
      // A partition lies on its disk, and a disk under its partitions.
      const disk = path.replace(/-part\d+$/, '');
      const name = volumeName(volume);
      for (const host of volume.hosts) {
        const other = taken.get(`${host} ${path}`) ?? taken.get(`${host} ${disk}`) ?? taken.get(`${host} ${path}-part`);
        if (other === undefined) {
          taken.set(`${host} ${path}`, name);
          if (disk !== path) taken.set(`${host} ${disk}-part`, name);
          continue;
        }
        yield { document: volume.document, property: 'spec.local.path', message: `${name} and ${other} are both on ${disk} of node ${host}` };
        break;
      }
    }
  },
};
