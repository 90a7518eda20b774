import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { isKernelName } from '../kernel-names';
import { localVolumes, volumeName } from '../local-volumes';

/** A volume on a disk under a name that the kernel gives anew at every start. */
export const deviceByKernelName: Rule = {
  id: 'volumes/device-by-kernel-name',
  severity: Severity.WARNING,
  why: 'The kernel may give the name to another disk after a reboot, and whoever uses the volume then writes to that one',
  fix: 'Name the disk by a link under /dev/disk/by-id',
  evidence: 'Kubernetes: Local Persistence Volume Static Provisioner, docs/faqs.md (stable device paths); rook/rook issues 14363, 14568 and 15227',
  * inspectAll(world) {
    for (const volume of localVolumes(world)) {
      if (!isKernelName(volume.path)) continue;
      yield { document: volume.document, property: 'spec.local.path', message: `${volumeName(volume)} is on ${volume.path}` };
    }
  },
};
