import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { cephImage } from './ceph-image';
import { CLUSTER, clusterName, isConnectionOnly } from './cluster';

/** A cluster that runs here and says not of which image. */
export const cephImageMissing: Rule = {
  id: 'rook/ceph-image-missing',
  severity: Severity.ERROR,
  why: 'Rook has no image of its own choice: it fails before it starts anything',
  fix: 'Set cephVersion.image, such as quay.io/ceph/ceph:v20.2.4',
  evidence: 'rook/rook pkg/operator/ceph/controller/version.go DetectCephVersion, pkg/operator/k8sutil/cmdreporter/cmdreporter.go New',
  kinds: [CLUSTER],
  * inspect(document) {
    if (isConnectionOnly(document) || cephImage(document) !== undefined) return;
    yield { document, property: 'spec.cephVersion.image', message: `${clusterName(document)} names no image of Ceph` };
  },
};
