import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { isKernelName } from '../kernel-names';
import { dig, items, spec, text } from '../read';
import { CLUSTER, clusterName } from './cluster';

/** A disk under a name that the kernel gives anew at every start. */
export const deviceByKernelName: Rule = {
  id: 'rook/device-by-kernel-name',
  severity: Severity.WARNING,
  why: 'The kernel may give the name to another disk after a reboot, and the OSD then opens the wrong one',
  fix: 'Name the disk by a link under /dev/disk/by-id',
  evidence: 'rook/rook issues 14363, 14568 and 15227',
  kinds: [CLUSTER],
  * inspect(document) {
    const storage = spec(document).storage;
    const places: readonly (readonly [string, unknown])[] = [
      ['spec.storage', storage], ...items(dig(storage, 'nodes')).map((node, index) => [`spec.storage.nodes[${index}]`, node] as const),
    ];
    for (const [path, place] of places) {
      for (const [index, device] of items(dig(place, 'devices')).entries()) {
        for (const field of ['name', 'fullpath']) {
          const disk = text(dig(device, field)) ?? '';
          if (isKernelName(disk)) yield { document, property: `${path}.devices[${index}].${field}`, message: `${clusterName(document)} names a disk ${disk}` };
        }
      }
    }
  },
};
