import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { PREFIX, resizedClaims } from './resized-claims';

/** A claim that says how it grows and not how far. */
export const limitMissing: Rule = {
  id: 'autoresizer/limit-missing',
  severity: Severity.ERROR,
  why: 'pvc-autoresizer looks at no claim without a limit, or with a limit of zero, whatever else it says',
  fix: 'Add resize.topolvm.io/storage_limit, or remove the other annotations',
  evidence: 'topolvm/pvc-autoresizer internal/runners/pvc_autoresizer.go (isTargetPVC)',
  * inspectAll(world) {
    for (const { document, property, owner, settings, limit } of resizedClaims(world)) {
      if (limit !== 0) continue;
      const others = Object.keys(settings).map((key) => `${PREFIX}${key}`).join(', ');
      yield { document, property, message: `${owner} has ${others} and no limit above zero` };
    }
  },
};
