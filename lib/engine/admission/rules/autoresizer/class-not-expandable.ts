import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { STORAGE_CLASS } from '../classes';
import { dig, title } from '../read';
import { PREFIX } from './resized-claims';

/** A class whose claims are to grow and cannot. */
export const classNotExpandable: Rule = {
  id: 'autoresizer/class-not-expandable',
  severity: Severity.ERROR,
  why: 'Kubernetes refuses to let claims of the class grow, and pvc-autoresizer asks again every time',
  fix: 'Set allowVolumeExpansion: true, or remove the annotation resize.topolvm.io/enabled',
  evidence: 'topolvm/pvc-autoresizer README.md (How to use)',
  kinds: [STORAGE_CLASS],
  * inspect(document) {
    if (dig(document.object, 'metadata', 'annotations', `${PREFIX}enabled`) !== 'true' || document.object.allowVolumeExpansion === true) return;
    yield { document, property: 'allowVolumeExpansion', message: `${title(document)} enables pvc-autoresizer and does not allow volumes to grow` };
  },
};
