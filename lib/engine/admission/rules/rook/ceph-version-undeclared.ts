import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { cephImage, cephVersion } from './ceph-image';
import { isFloating } from './ceph-image-floating';
import { CLUSTER, clusterName, isConnectionOnly } from './cluster';

/** A private build of Ceph of which nobody says what version it is. */
export const cephVersionUndeclared: Rule = {
  id: 'rook/ceph-version-undeclared',
  severity: Severity.WARNING,
  why: 'Rules about versions of Ceph stay silent, so that one that Rook refuses or that loses data would not be noticed',
  fix: 'Declare the version with images.cephVersions on the site, or write it at the beginning of the tag, such as v20.2.4-build7',
  evidence: 'rook/rook pkg/operator/ceph/version/version.go, issue 16839',
  kinds: [CLUSTER],
  * inspect(document, world) {
    const image = cephImage(document);
    if (image === undefined || isConnectionOnly(document) || isFloating(image) || cephVersion(document, world)) return;
    yield {
      document,
      property: 'spec.cephVersion.image',
      message: `${clusterName(document)} runs ${image}, and neither the tag nor the site says which version of Ceph that is`,
    };
  },
};
