import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, fields, isSet, nameOf, plain, title } from '../read';
import { mounts, PROBE } from './probe';

/** By which pvc-autoresizer is told how far a claim may grow. */
const LIMIT = 'resize.topolvm.io/storage_limit';

/** A claim of a probe that is to grow. */
export const claimResized: Rule = {
  id: 'pie/claim-resized',
  severity: Severity.ERROR,
  why: 'Once it has grown, pie goes on to ask for the size in its probe, Kubernetes refuses to shrink a claim, and the probe gets no job for any further node',
  fix: 'Leave the annotation off; for larger volumes give the probe another name and a larger pvcCapacity',
  evidence: 'topolvm/pie internal/controller/pie/pieprobe_controller.go createOrUpdatePVC; topolvm/pvc-autoresizer README',
  kinds: ['/PersistentVolumeClaim'],
  * inspect(document, world) {
    const { labels, annotations } = fields(document.object.metadata);
    const probe = fields(labels)['pie-probe'];
    if (!isSet(probe) || !(isSet(fields(annotations)[LIMIT]) || isSet(dig(document.object, 'spec', 'resources', 'limits', 'storage')))) return;
    if (!world.ofKind(PROBE).some((each) => nameOf(each) === probe && mounts(each))) return;
    const property = isSet(fields(annotations)[LIMIT]) ? `metadata.annotations["${LIMIT}"]` : 'spec.resources.limits.storage';
    yield { document, property, message: `${title(document)} of probe ${plain(probe)} is to grow` };
  },
};
