import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { isTopolvm } from '../classes';
import { amount, dig, readable, spec, title } from '../read';
import { minimaOf } from './minimum-sizes';
import { contentOf } from './volume-demands';
import { restoredClaims } from './volume-sources';

/** A claim smaller than the data that it begins with. */
export const sourceLarger: Rule = {
  id: 'topolvm/source-larger',
  severity: Severity.ERROR,
  why: 'TopoLVM refuses a volume that is smaller than its source, and the claim stays Pending',
  fix: 'Ask for as much as the source has, or more',
  evidence: 'topolvm/topolvm internal/driver/controller.go CreateVolume',
  * inspectAll(world) {
    for (const { set, source, sourceClass } of restoredClaims(world)) {
      const claim = spec(source);
      const made = (size: number, content: string) => Math.max(size, minimaOf(world)[content] ?? 0);
      const asked = amount(dig(claim.resources, 'requests', 'storage'));
      if (!isTopolvm(set.storageClass) || set.size === undefined || asked === undefined) continue;
      if (made(set.size, contentOf(set)) >= made(asked, contentOf({ claim, storageClass: sourceClass }))) continue;
      yield {
        document: set.document,
        property: `${set.property}.resources.requests.storage`,
        message: `${set.owner} asks for ${readable(set.size)} and begins with the data of ${title(source)}, which has ${readable(asked)}`,
      };
    }
  },
};
