import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { knownHosts } from '../nodes';
import { dig, items, spec, text } from '../read';
import { CLUSTER, clusterName } from './cluster';

/** A node in the storage list that the site does not have. */
export const nodeUnknown: Rule = {
  id: 'rook/node-unknown',
  severity: Severity.ERROR,
  why: 'Rook compares the name with the label kubernetes.io/hostname and passes over what it does not find, without a word in the status',
  fix: 'Write the value of the label kubernetes.io/hostname of the node',
  evidence: 'rook/rook issues 8046 and 717, Documentation/CRDs/Cluster/host-cluster.md',
  kinds: [CLUSTER],
  * inspect(document, world) {
    const hosts = knownHosts(world);
    if (!hosts) return;
    for (const [index, node] of items(dig(spec(document), 'storage', 'nodes')).entries()) {
      const name = text(dig(node, 'name'));
      if (name === undefined || hosts.has(name)) continue;
      yield { document, property: `spec.storage.nodes[${index}].name`, message: `${clusterName(document)} wants OSDs on node ${name}, which the site does not have` };
    }
  },
};
