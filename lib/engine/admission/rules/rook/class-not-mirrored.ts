import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { mirroringOfClass } from './class-mirroring';

/** Images without a journal where only images with a journal are copied. */
export const classNotMirrored: Rule = {
  id: 'rook/class-not-mirrored',
  severity: Severity.ERROR,
  why: 'In mode pool Ceph copies the images that have a journal and passes over all others, without a word',
  fix: 'Give the class imageFeatures layering,exclusive-lock,journaling and mounter: rbd-nbd, or mirror in mode image',
  evidence: 'Ceph: RBD mirroring, enable mirroring (pool mode); ceph/ceph-csi issue 676',
  kinds: ['storage.k8s.io/StorageClass'],
  * inspect(document, world) {
    const mirrored = mirroringOfClass(document, world);
    if (mirrored?.mode !== 'pool' || mirrored.features.includes('journaling')) return;
    yield { document, property: 'parameters.imageFeatures', message: `${title(document)} makes images without a journal, and ${title(mirrored.owner)} is mirrored in mode pool` };
  },
};
