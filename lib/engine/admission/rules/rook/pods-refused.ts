import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { affinity } from '../../syntax/affinity';
import { annotationRule } from '../../syntax/annotation';
import { labelRule } from '../../syntax/label';
import { probe } from '../../syntax/probe';
import { resourceAmounts } from '../../syntax/resource-amounts';
import { toleration } from '../../syntax/toleration';
import { topologySpread } from '../../syntax/topology-spread';
import { updateStrategy } from '../../syntax/update-strategy';
import { volume } from '../../syntax/volume';
import { volumeSource } from '../../syntax/volume-source';
import { madePods, POD_MAKERS } from './made-pods';

/** What the API server demands of pods; selectors are looked at wherever they stand. */
const DEMANDS = [labelRule, annotationRule, affinity, toleration, topologySpread, volume, volumeSource, resourceAmounts, probe, updateStrategy];

/** What a custom resource says of its pods, and no definition looks at: placement, labels, volumes, amounts, probes. */
export const podsRefused: Rule = {
  id: 'rook/pods-refused',
  severity: Severity.ERROR,
  why: 'The definition lets it through, but the API server refuses the Deployment or DaemonSet that the operator makes of it: the daemons never start or change, and the operator tries again without end',
  fix: 'Write it as it would have to stand in a pod',
  evidence: 'rook/rook pkg/operator/k8sutil; ceph/ceph-csi-operator internal/controller/driver_controller.go; k8s.io/kubernetes/pkg/apis/core/validation',
  kinds: POD_MAKERS,
  * inspect(document, world) {
    for (const pod of madePods(document)) {
      const made = pod.document(document);
      if (made === undefined) continue;
      for (const demand of DEMANDS) {
        for (const { property, message } of demand.inspect!(made, world)) {
          const source = pod.sourceOf(property);
          if (source !== undefined) yield { document, property: source, message, fix: demand.fix };
        }
      }
    }
  },
};
