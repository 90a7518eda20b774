import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nodeGroups, nodesThatSurelyTake, podDemand, type NodeDemand } from '../nodes';
import { dig, title } from '../read';
import { commandOf, running } from './workloads';

/** An lvmd by itself where topolvm-node brings its own. */
export const lvmdBesideEmbedded: Rule = {
  id: 'topolvm/lvmd-beside-embedded',
  severity: Severity.ERROR,
  why: 'Both make and remove volumes of the same volume groups and neither knows what the other does',
  fix: 'Remove --embed-lvmd, or the DaemonSet of lvmd',
  evidence: 'topolvm/topolvm charts/topolvm/values.yaml (lvmd.managed, node.lvmdEmbedded), cmd/topolvm-node/app/run.go',
  * inspectAll(world) {
    const servers = running(world, 'apps/DaemonSet', 'lvmd');
    for (const document of running(world, 'apps/DaemonSet', 'topolvm-node')) {
      if (!commandOf(document.object, 'topolvm-node')?.some((word) => /^--embed-lvmd(=true)?$/.test(word))) continue;
      const own = podDemand(dig(document.object, 'spec', 'template', 'spec'));
      const groups = nodesThatSurelyTake(world, own);
      const beside = servers.find((server) => {
        const other = podDemand(dig(server.object, 'spec', 'template', 'spec'));
        if (!nodeGroups(world)) return isAnywhere(own) && isAnywhere(other);
        return nodesThatSurelyTake(world, other)?.some((group) => groups?.includes(group));
      });
      if (beside) yield { document, property: 'spec.template.spec.containers', message: `${title(document)} has lvmd in it and runs on nodes of ${title(beside)}` };
    }
  },
};

function isAnywhere({ nodeSelector = {}, terms }: NodeDemand): boolean {
  return Object.keys(nodeSelector).length === 0 && terms === undefined;
}
