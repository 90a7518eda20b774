import { classNamed } from '../../admission/rules/classes';
import { dig, spec } from '../../admission/rules/read';
import type { Document } from '../../document';
import { Severity } from '../../finding';
import { quantity } from '../compare/quantity';
import type { UpdateRule } from '../update-rule';

const PROPERTY = 'spec.resources.requests.storage';

/** How much a claim asks for: it may grow once it is bound, where its class allows that. */
export const volumeClaimSize: UpdateRule = {
  id: 'update/volume-claim-size',
  severity: Severity.ERROR,
  kinds: ['/PersistentVolumeClaim'],
  why: 'The API server refuses the change',
  fix: 'Leave the size as it is; for a smaller volume make a new claim and copy the data',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidatePersistentVolumeClaimUpdate; plugin/pkg/admission/storage/persistentvolume/resize',
  * compare({ before, after, world }) {
    const [old, now] = [before, after].map(storage);
    if (old === undefined || now === undefined || old === now) return;
    const text = `${String(stated(before))} cannot become ${String(stated(after))}`;
    const status = before.object.status ?? {};
    if (status.phase !== undefined && status.phase !== 'Bound') {
      yield { property: PROPERTY, message: `${text} while the claim is ${String(status.phase)}`, fix: 'Wait until it is bound' };
    }
    if (now < old) {
      // A growth that failed may be taken back, down to what the volume really has.
      const real = quantity(dig(status, 'capacity', 'storage'));
      const known = before.object.status !== undefined;
      if (known ? now <= (real ?? 0n) : true) yield { property: PROPERTY, message: `${text}: volumes do not shrink` };
      return;
    }
    const { storageClassName } = spec(after);
    const found = classNamed(world, storageClassName ?? spec(before).storageClassName);
    if (found && found.object.allowVolumeExpansion !== true) {
      yield { property: PROPERTY, message: `${text}: the class ${String(found.object.metadata.name)} does not allow volumes to grow`, fix: 'Set allowVolumeExpansion on the class first' };
    }
  },
};

function stated(document: Document): unknown {
  return dig(spec(document), 'resources', 'requests', 'storage');
}

function storage(document: Document): bigint | undefined {
  return quantity(stated(document));
}
