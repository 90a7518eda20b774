import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nodeCount, nodesThatTake, podDemand } from '../nodes';
import { count, dig, items, title } from '../read';
import { running } from './workloads';

/** More controllers than nodes, where each wants a node of its own. */
export const controllerExceedsNodes: Rule = {
  id: 'topolvm/controller-exceeds-nodes',
  severity: Severity.ERROR,
  why: 'One pod stays Pending for ever, and everything that waits for the rollout waits with it',
  fix: 'Lower replicas, or let more nodes take the controller',
  evidence: 'topolvm/topolvm charts/topolvm/values.yaml (controller.replicaCount, controller.affinity)',
  * inspectAll(world) {
    for (const document of running(world, 'apps/Deployment', 'topolvm-controller')) {
      const pod = dig(document.object, 'spec', 'template', 'spec');
      const apart = items(dig(pod, 'affinity', 'podAntiAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'))
        .some((term) => dig(term, 'topologyKey') === 'kubernetes.io/hostname');
      const groups = nodesThatTake(world, podDemand(pod));
      const replicas = count(dig(document.object, 'spec', 'replicas')) ?? 1;
      if (!apart || !groups || replicas <= nodeCount(groups)) continue;
      yield { document, property: 'spec.replicas', message: `${title(document)} wants ${replicas} replicas on nodes of their own, the site has ${nodeCount(groups)} that take them` };
    }
  },
};
