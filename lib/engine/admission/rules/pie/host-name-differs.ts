import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nameOf } from '../read';
import { mounts, PROBE, selectedNodes } from './probe';

const HOST_NAME = 'kubernetes.io/hostname';

/** A node whose label does not say its name. */
export const hostNameDiffers: Rule = {
  id: 'pie/host-name-differs',
  severity: Severity.ERROR,
  why: 'pie pins pods to nodes by looking for the name of the node in the label kubernetes.io/hostname: these stay Pending and count as late for ever',
  fix: 'Leave these nodes out, or give the kubelet a host name that is the name of its node (--hostname-override)',
  evidence: 'topolvm/pie internal/controller/pie/pieprobe_controller.go createOrUpdateJob (affinity of mount jobs)',
  kinds: [PROBE],
  * inspect(document, world) {
    if (!mounts(document)) return;
    const differing = (selectedNodes(world, document) ?? []).filter(({ node, labels }) => node !== undefined && labels[HOST_NAME] !== node);
    if (differing.length === 0) return;
    const names = differing.map(({ node, labels }) => `${node} (${labels[HOST_NAME]})`).join(', ');
    yield { document, property: 'spec.nodeSelector', message: `PieProbe ${nameOf(document)} selects nodes under other host names: ${names}` };
  },
};
