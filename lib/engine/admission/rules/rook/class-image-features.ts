import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { text, title } from '../read';
import { cephDriver, keepsImages, parametersOf } from './csi-classes';

/** What each feature needs beside it. */
const FEATURES: Readonly<Record<string, string | undefined>> = {
  'layering': undefined,
  'exclusive-lock': undefined,
  'object-map': 'exclusive-lock',
  'fast-diff': 'object-map',
  'journaling': 'exclusive-lock',
  'deep-flatten': undefined,
};

/** Image features that the driver refuses. */
export const classImageFeatures: Rule = {
  id: 'rook/class-image-features',
  severity: Severity.ERROR,
  why: 'The driver refuses every claim of the class',
  fix: 'Use layering alone, or layering,exclusive-lock,object-map,fast-diff,deep-flatten; journaling needs mounter: rbd-nbd',
  evidence: 'ceph/ceph-csi internal/rbd/rbd_util.go supportedFeatures',
  kinds: ['storage.k8s.io/StorageClass'],
  * inspect(document) {
    if (!keepsImages(document)) return;
    const { imageFeatures, mounter, tryOtherMounters } = parametersOf(document);
    const listed = (text(imageFeatures) ?? '').split(',').map((each) => each.trim()).filter((each) => each !== '');
    for (const feature of listed) {
      const property = 'parameters.imageFeatures';
      if (!(feature in FEATURES)) {
        yield { document, property, message: `${title(document)} wants image feature "${feature}", which the driver does not know` };
        continue;
      }
      const needed = FEATURES[feature];
      if (needed !== undefined && !listed.includes(needed)) {
        yield { document, property, message: `${title(document)} wants image feature ${feature} without ${needed}, which it needs` };
      }
      const mapped = cephDriver(document)?.type === 'rbd' && mounter !== 'rbd-nbd' && tryOtherMounters !== 'true';
      if (feature === 'journaling' && mapped) {
        yield { document, property, message: `${title(document)} wants image feature journaling, which only mounter rbd-nbd can map` };
      }
    }
  },
};
