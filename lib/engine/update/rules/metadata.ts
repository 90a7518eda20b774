import { dig, isSet, items } from '../../admission/rules/read';
import { Severity } from '../../finding';
import { change } from '../compare/differences';
import type { UpdateRule } from '../update-rule';

/** What nobody but the API server writes into metadata, where a change does not pass silently. */
export const metadata: UpdateRule = {
  id: 'update/metadata',
  severity: Severity.ERROR,
  why: 'The API server refuses the change',
  fix: 'Leave the field out',
  evidence: 'k8s.io/apimachinery/pkg/api/validation/objectmeta.go: ValidateObjectMetaAccessorUpdate',
  * compare({ before, after }) {
    const at = (field: string): [unknown, unknown] => [dig(before.object, 'metadata', field), dig(after.object, 'metadata', field)];
    const [uid, newUid] = at('uid');
    if (isSet(uid) && isSet(newUid) && newUid !== '' && uid !== newUid) {
      yield { property: 'metadata.uid', message: `it ${change(uid, newUid)}, which is another object of the same name` };
    }
    const [deletion, newDeletion] = at('deletionTimestamp');
    if (!isSet(deletion) && isSet(newDeletion)) {
      yield { property: 'metadata.deletionTimestamp', message: 'an object is deleted by a call of its own', fix: 'Leave the field out, and delete the object' };
    }
    const [grace, newGrace] = at('deletionGracePeriodSeconds');
    if (isSet(newGrace) && grace !== newGrace) yield { property: 'metadata.deletionGracePeriodSeconds', message: `cannot change: it ${change(grace, newGrace)}` };
    const [finalizers, newFinalizers] = at('finalizers').map(items);
    const added = newFinalizers.filter((each) => !finalizers.includes(each));
    if (isSet(deletion) && added.length > 0) {
      yield { property: 'metadata.finalizers', message: `the object is being deleted, so ${added.join(', ')} cannot be added`, fix: 'Wait until it is gone, then make it anew' };
    }
  },
};
