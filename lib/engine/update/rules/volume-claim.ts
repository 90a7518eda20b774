import { dig, fields, isSet, spec } from '../../admission/rules/read';
import type { Fields } from '../../admission/rules/read';
import { formatPath } from '../../admission/schema/path';
import { Severity } from '../../finding';
import { claimSpec } from '../compare/claim-spec';
import { change } from '../compare/differences';
import { refused } from '../compare/immutable-fields';
import { isLive } from '../update-rule';
import type { Change, UpdateRule } from '../update-rule';

/** The old way to name a class. */
const CLASS = 'volume.beta.kubernetes.io/storage-class';

/** What a claim asks for, except how much. */
export const volumeClaim: UpdateRule = {
  id: 'update/volume-claim',
  severity: Severity.ERROR,
  kinds: ['/PersistentVolumeClaim'],
  why: 'The API server refuses the change: a claim keeps what it was bound by',
  fix: 'Make a claim of another name, copy the data, and let the workload use it',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidatePersistentVolumeClaimUpdate',
  * compare(update) {
    const { before, after } = update;
    const [old, now] = [wholeSpec(spec(before)), carriedOver(update)];
    yield* refused(old, now, ['spec']);
    const [oldClass, newClass] = [before, after].map(({ object }) => dig(object, 'metadata', 'annotations', CLASS) ?? '');
    const moved = oldClass !== '' && newClass === '' && spec(after).storageClassName === oldClass;
    if (oldClass !== newClass && !moved) yield { property: formatPath(['metadata', 'annotations', CLASS]), message: `cannot change: it ${change(oldClass, newClass)}` };
    const attributes = [before, after].map((document) => spec(document).volumeAttributesClassName ?? '');
    if (attributes[0] !== attributes[1] && attributes[1] === '' && isSet(dig(before.object, 'status', 'currentVolumeAttributesClassName'))) {
      yield { property: 'spec.volumeAttributesClassName', message: 'cannot be taken back', fix: 'Name another class instead' };
    }
  },
};

/** How much a claim asks for, and by which attributes, has rules of its own once it is bound. */
function wholeSpec(claim: Fields): Fields {
  const { resources, ...rest } = claimSpec(claim);
  const { storage, ...requests } = fields(fields(resources).requests);
  return { ...rest, resources: { ...fields(resources), requests } };
}

/** The new spec, with what may still be chosen and what the cluster chose taken for unchanged. */
function carriedOver(update: Change): Fields {
  const [old, now] = [wholeSpec(spec(update.before)), wholeSpec(spec(update.after))];
  const phase = dig(update.before.object, 'status', 'phase');
  const kept: (string | undefined)[] = [
    (old.volumeName ?? '') === '' || (isLive(update) && !isSet(now.volumeName)) ? 'volumeName' : undefined,
    !isSet(old.storageClassName) || (isLive(update) && !isSet(now.storageClassName)) ? 'storageClassName' : undefined,
    phase === undefined || phase === 'Bound' ? 'volumeAttributesClassName' : undefined,
  ];
  return { ...now, ...Object.fromEntries(kept.filter((name) => name !== undefined).map((name) => [name, old[name]])) };
}
