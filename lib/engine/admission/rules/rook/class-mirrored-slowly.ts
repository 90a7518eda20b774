import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { mirroringOfClass } from './class-mirroring';

/** Images of which nobody knows what changed. */
export const classMirroredSlowly: Rule = {
  id: 'rook/class-mirrored-slowly',
  severity: Severity.WARNING,
  why: 'Without a map of its objects, every copy of an image reads all of it to find what changed, and features of images that exist are hard to change',
  fix: 'Give the class imageFeatures layering,exclusive-lock,object-map,fast-diff',
  evidence: 'Ceph: RBD mirroring, snapshot-based mirroring (fast-diff); ceph/ceph-csi issue 676',
  kinds: ['storage.k8s.io/StorageClass'],
  * inspect(document, world) {
    const mirrored = mirroringOfClass(document, world);
    if (mirrored?.mode !== 'image' || mirrored.features.includes('fast-diff') || mirrored.features.includes('journaling')) return;
    yield { document, property: 'parameters.imageFeatures', message: `${title(document)} makes images without fast-diff, and ${title(mirrored.owner)} is mirrored` };
  },
};
