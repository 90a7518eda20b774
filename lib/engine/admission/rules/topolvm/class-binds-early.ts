import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { bindsEarly, isTopolvm, STORAGE_CLASS } from '../classes';
import { title } from '../read';

/** Local volumes made before the pod has a node. */
export const classBindsEarly: Rule = {
  id: 'topolvm/class-binds-early',
  severity: Severity.WARNING,
  why: 'The volume is made on some node with room, and the pod has to follow it whatever else it needs; such claims also stay behind when a node is removed',
  fix: 'Set volumeBindingMode: WaitForFirstConsumer',
  evidence: 'topolvm/topolvm docs/advanced-setup.md (StorageClass)',
  kinds: [STORAGE_CLASS],
  * inspect(document) {
    if (!isTopolvm(document) || !bindsEarly(document)) return;
    yield { document, property: 'volumeBindingMode', message: `${title(document)} makes volumes at once (${String(document.object.volumeBindingMode ?? 'Immediate, the default')})` };
  },
};
