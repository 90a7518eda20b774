import { ROOK_RELEASES } from '../../../../upstream/catalog/rook';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, spec } from '../read';
import { cephImage, cephVersion, printed } from './ceph-image';
import { CLUSTER, clusterName, isConnectionOnly } from './cluster';

/** A Ceph that the operator refuses to run. */
export const cephVersionUnsupported: Rule = {
  id: 'rook/ceph-version-unsupported',
  severity: Severity.ERROR,
  why: 'The operator reads the version from the image, refuses it, and leaves the cluster as it is',
  fix: 'Use an image of a major release that this Rook supports, or set cephVersion.allowUnsupported for a newer one',
  evidence: 'rook/rook pkg/operator/ceph/version/version.go (Minimum, supportedVersions), pkg/operator/ceph/cluster/version.go',
  kinds: [CLUSTER],
  * inspect(document, world) {
    const version = cephVersion(document, world);
    if (!version || isConnectionOnly(document)) return;
    const release = ROOK_RELEASES.find((each) => each.version === world.facts.releases?.rook) ?? ROOK_RELEASES[0];
    const [major, minor, patch] = release.oldestCeph.split('.').map(Number);
    const tooOld = version.major - major || version.minor - minor || version.patch - patch;
    const known = release.cephMajors.includes(version.major) || dig(spec(document), 'cephVersion', 'allowUnsupported') === true;
    if (tooOld >= 0 && known) return;
    yield {
      document,
      property: 'spec.cephVersion.image',
      message: `${clusterName(document)} runs Ceph ${printed(version)} (${cephImage(document)}), Rook ${release.version} takes ${release.oldestCeph} or newer of the releases ${release.cephMajors.join(' and ')}`,
    };
  },
};
