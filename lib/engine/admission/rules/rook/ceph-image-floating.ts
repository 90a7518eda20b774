import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { cephImage, tagOf } from './ceph-image';
import { CLUSTER, clusterName } from './cluster';

/** Tags that are moved with every release or every change. */
const MOVING = /^(|latest|v?\d+(\.\d+)?|main|master|devel|stable|edge|nightly)$/;

/** Whether the image may be another one tomorrow under the same reference. */
export function isFloating(image: string): boolean {
  return !image.includes('@') && MOVING.test(tagOf(image));
}

/** An image reference that means another Ceph tomorrow. */
export const cephImageFloating: Rule = {
  id: 'rook/ceph-image-floating',
  severity: Severity.WARNING,
  why: 'When the tag moves, daemons that restart run another Ceph than the rest, and Ceph cannot go back',
  fix: 'Write the full version, better with its build date or a digest, such as v20.2.4 or v20.2.4-20260101',
  evidence: 'rook/rook Documentation/Upgrade/ceph-upgrade.md, issue 13284',
  kinds: [CLUSTER],
  * inspect(document) {
    const image = cephImage(document);
    if (image === undefined || !isFloating(image)) return;
    yield { document, property: 'spec.cephVersion.image', message: `${clusterName(document)} runs ${image}, which does not name one exact Ceph` };
  },
};
