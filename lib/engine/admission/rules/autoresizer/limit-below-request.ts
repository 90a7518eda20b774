import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { amount, dig, readable } from '../read';
import { resizedClaims } from './resized-claims';

/** A claim that begins at its limit. */
export const limitBelowRequest: Rule = {
  id: 'autoresizer/limit-below-request',
  severity: Severity.ERROR,
  why: 'The claim has reached its limit before it holds anything, and never grows',
  fix: 'Raise resize.topolvm.io/storage_limit above what the claim asks for, or ask for less',
  evidence: 'topolvm/pvc-autoresizer internal/runners/pvc_autoresizer.go (resize)',
  * inspectAll(world) {
    for (const { document, property, owner, spec, limit = 0 } of resizedClaims(world)) {
      const size = amount(dig(spec, 'resources', 'requests', 'storage'));
      if (size === undefined || limit <= 0 || limit > size) continue;
      yield { document, property, message: `${owner} asks for ${readable(size)} and may grow up to ${readable(limit)}` };
    }
  },
};
