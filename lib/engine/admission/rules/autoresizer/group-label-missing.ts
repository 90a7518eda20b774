import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { resizedClaims } from './resized-claims';

/** A claim that is grouped by a label that it does not have. */
export const groupLabelMissing: Rule = {
  id: 'autoresizer/group-label-missing',
  severity: Severity.ERROR,
  why: 'The webhook of pvc-autoresizer refuses the claim',
  fix: 'Give the claim the label that resize.topolvm.io/initial-resize-group-by names, or remove the annotation',
  evidence: 'topolvm/pvc-autoresizer internal/hooks/persistentvolumeclaim.go',
  * inspectAll(world) {
    for (const { document, property, owner, settings, labels } of resizedClaims(world)) {
      const group = settings['initial-resize-group-by'];
      const value = group === undefined ? undefined : labels[group];
      if (group === undefined || (value !== undefined && value !== null && value !== '')) continue;
      yield { document, property, message: `${owner} is grouped by the label ${group}, which it does not have` };
    }
  },
};
