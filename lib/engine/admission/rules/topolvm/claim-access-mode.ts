import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { claimSets } from '../claims';
import { isTopolvm } from '../classes';
import { dig, items, nameOf } from '../read';

const SHARED = ['ReadWriteMany', 'ReadOnlyMany'];

/** A claim that wants a local volume on many nodes. */
export const claimAccessMode: Rule = {
  id: 'topolvm/claim-access-mode',
  severity: Severity.ERROR,
  why: 'A logical volume is on one node; TopoLVM refuses the claim',
  fix: 'Use ReadWriteOnce or ReadWriteOncePod, or a class of shared storage',
  evidence: 'topolvm/topolvm internal/driver/controller.go CreateVolume',
  * inspectAll(world) {
    for (const { document, property, owner, storageClass, claim } of claimSets(world)) {
      const mode = items(dig(claim, 'accessModes')).find((each) => SHARED.includes(String(each)));
      if (!isTopolvm(storageClass) || mode === undefined) continue;
      yield { document, property: `${property}.accessModes`, message: `${owner} wants ${String(mode)} of class ${nameOf(storageClass)}` };
    }
  },
};
