import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { claimSets } from '../claims';
import { isTopolvm } from '../classes';
import { dig, fields, nameOf, readable, text } from '../read';

const MIB = 1024 ** 2;
const MINIMA: Readonly<Record<string, number>> = { xfs: 300 * MIB, btrfs: 200 * MIB, ext4: 32 * MIB, block: 8 * MIB };

/** A claim smaller than what TopoLVM makes. */
export const claimBelowMinimum: Rule = {
  id: 'topolvm/claim-below-minimum',
  severity: Severity.WARNING,
  why: 'TopoLVM rounds it up, so it takes more of the volume group than the claim says, and quotas count too little',
  fix: 'Ask for the minimum of the file system: 300Mi for xfs, 200Mi for btrfs, 32Mi for ext4, 8Mi for blocks',
  evidence: 'topolvm/topolvm cmd/topolvm-controller/app/root.go (minimum-allocation flags)',
  * inspectAll(world) {
    for (const { document, property, owner, storageClass, claim, size } of claimSets(world)) {
      if (!isTopolvm(storageClass) || size === undefined) continue;
      const type = dig(claim, 'volumeMode') === 'Block' ? 'block' : text(fields(storageClass.object.parameters)['csi.storage.k8s.io/fstype']) ?? '';
      const minimum = MINIMA[type];
      if (minimum === undefined || size >= minimum) continue;
      yield { document, property, message: `${owner} asks for ${readable(size)} of class ${nameOf(storageClass)}, TopoLVM makes ${readable(minimum)} at least (${type})` };
    }
  },
};
