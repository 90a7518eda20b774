import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { lvmdConfigs } from '../lvmd';
import { nodesThatSurelyTake, nodesThatTake, podDemand } from '../nodes';
import { dig, title } from '../read';
import { commandOf, running } from './workloads';

/** Nodes where TopoLVM runs and nobody manages volumes for it. */
export const nodeWithoutLvmd: Rule = {
  id: 'topolvm/node-without-lvmd',
  severity: Severity.ERROR,
  why: 'topolvm-node exits again and again where it finds no lvmd on its socket',
  fix: 'Give the node DaemonSet and the lvmd DaemonSets the same nodes and tolerations',
  evidence: 'topolvm/topolvm cmd/topolvm-node/app/run.go, internal/runners/metrics_exporter.go',
  * inspectAll(world) {
    const demands = lvmdConfigs(world).map(({ demand }) => demand);
    if (demands.length === 0 || demands.includes(undefined)) return;
    const served = new Set(demands.flatMap((demand) => (demand && nodesThatTake(world, demand)) ?? []));
    for (const document of running(world, 'apps/DaemonSet', 'topolvm-node')) {
      if (commandOf(document.object, 'topolvm-node')?.includes('--embed-lvmd')) continue;
      const alone = (nodesThatSurelyTake(world, podDemand(dig(document.object, 'spec', 'template', 'spec'))) ?? []).filter((group) => !served.has(group));
      if (alone.length === 0) continue;
      const pools = [...new Set(alone.map(({ pool }) => pool))].join(', ');
      yield { document, property: 'spec.template.spec', message: `${title(document)} runs on the nodes of ${pools}, where no lvmd runs` };
    }
  },
};
