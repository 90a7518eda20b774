import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { classNamed } from '../classes';
import { nodesWithVolumes } from '../local-volumes';
import { nodesOfClass } from '../lvmd';
import { nodeCount, nodesThatTake } from '../nodes';
import { dig, nameOf, spec, text } from '../read';
import { CLUSTER, clusterName, daemonDemand, isConnectionOnly, monCount, monTemplate } from './cluster';

/** More mons than nodes that may run one. */
export const monsExceedNodes: Rule = {
  id: 'rook/mons-exceed-nodes',
  severity: Severity.ERROR,
  why: 'Rook runs one mon a node: it refuses more mons than nodes, and mons that no node takes stay Pending and hold up the cluster',
  fix: 'Lower mon.count, or let more nodes take mons with tolerations and affinity',
  evidence: 'rook/rook pkg/operator/ceph/cluster/cluster.go preClusterStartValidation',
  kinds: [CLUSTER],
  * inspect(document, world) {
    const mon = spec(document).mon;
    if (isConnectionOnly(document) || dig(mon, 'allowMultiplePerNode') === true) return;
    const taking = nodesThatTake(world, daemonDemand(document, 'mon'));
    if (!taking) return;
    const storageClass = classNamed(world, dig(monTemplate(document)?.raw, 'spec', 'storageClassName'));
    const having = storageClass && (nodesOfClass(world, storageClass) ?? nodesWithVolumes(world, storageClass, 'Filesystem'));
    const nodes = nodeCount(having ? taking.filter((group) => having.has(group)) : taking);
    const mons = monCount(document) - (text(dig(mon, 'floatingMon', 'name')) ? 1 : 0);
    if (mons <= nodes) return;
    const volumes = storageClass && having ? ` and have volumes of class ${nameOf(storageClass)}` : '';
    yield {
      document,
      property: 'spec.mon.count',
      message: `${clusterName(document)} asks for ${mons} mons, the site has ${nodes} ${nodes === 1 ? 'node' : 'nodes'} that take them${volumes}`,
    };
  },
};
