import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { claimSets } from '../claims';
import { isTopolvm } from '../classes';
import { nameOf, readable } from '../read';
import { minimaOf } from './minimum-sizes';
import { contentOf } from './volume-demands';

/** A claim smaller than what TopoLVM makes. */
export const claimBelowMinimum: Rule = {
  id: 'topolvm/claim-below-minimum',
  severity: Severity.WARNING,
  why: 'TopoLVM rounds it up, so it takes more of the volume group than the claim says, and quotas count too little',
  fix: 'Ask for the minimum of the file system: 300Mi for xfs, 200Mi for btrfs, 32Mi for ext4, 8Mi for blocks unless the controller is told otherwise',
  evidence: 'topolvm/topolvm cmd/topolvm-controller/app/root.go (minimum-allocation flags)',
  * inspectAll(world) {
    const minima = minimaOf(world);
    for (const set of claimSets(world)) {
      const { document, property, owner, storageClass, size } = set;
      if (!isTopolvm(storageClass) || size === undefined) continue;
      const type = contentOf(set);
      const minimum = minima[type];
      if (minimum === undefined || size >= minimum) continue;
      yield { document, property, message: `${owner} asks for ${readable(size)} of class ${nameOf(storageClass)}, TopoLVM makes ${readable(minimum)} at least (${type})` };
    }
  },
};
