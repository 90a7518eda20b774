import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { selects } from '../label-selector';
import { affinityDemand, nodeCount, nodesThatTake, type NodeDemand } from '../nodes';
import { dig, fields, items, nameOf, namespaceOf, spec, title } from '../read';
import { FILESYSTEM, serverCount } from './filesystems';

const HOST = 'kubernetes.io/hostname';

/** More metadata servers than nodes that may run one each. */
export const mdsExceedNodes: Rule = {
  id: 'rook/mds-exceed-nodes',
  severity: Severity.ERROR,
  why: 'A server that no node takes stays Pending: there is no standby, and an upgrade of the file system waits for it',
  fix: 'Lower metadataServer.activeCount, let more nodes take the servers, or make the anti-affinity a preference or one of this file system only',
  evidence: 'rook/rook pkg/operator/ceph/file/mds/mds.go Start, issues 13295 and 3332',
  kinds: [FILESYSTEM],
  * inspect(document, world) {
    const taking = nodesThatTake(world, demandOf(document));
    if (!taking) return;
    const nodes = nodeCount(taking);
    const wanted = onNodesOfTheirOwn(document, world);
    if (nodes >= Math.max(wanted, 1)) return;
    yield {
      document,
      property: nodes === 0 ? 'spec.metadataServer.placement' : 'spec.metadataServer.activeCount',
      message: `${title(document)} needs ${wanted > 1 ? `${wanted} nodes for metadata servers that are kept apart` : 'a node for its metadata servers'}, the site has ${nodes} that ${nodes === 1 ? 'takes' : 'take'} them`,
    };
  },
};

function demandOf(filesystem: Document): NodeDemand {
  const placement = fields(dig(spec(filesystem), 'metadataServer', 'placement'));
  return { ...affinityDemand(placement.nodeAffinity), tolerations: items(placement.tolerations) };
}

/** How many nodes this file system keeps for itself, and others of its cluster for theirs, when no two servers may be on one. */
function onNodesOfTheirOwn(filesystem: Document, world: World): number {
  if (!keepsAway(filesystem, filesystem)) return 0;
  const neighbours = world.ofKind(FILESYSTEM).filter((other) => namespaceOf(other) === namespaceOf(filesystem) && keepsAway(filesystem, other));
  return neighbours.reduce((sum, other) => sum + (keepsAway(other, other) ? serverCount(other) : 1), 0);
}

function keepsAway(filesystem: Document, other: Document): boolean {
  const terms = items(dig(spec(filesystem), 'metadataServer', 'placement', 'podAntiAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'));
  return terms.some((term) => dig(term, 'topologyKey') === HOST
    && items(dig(term, 'namespaces')).length === 0 && dig(term, 'namespaceSelector') === undefined
    && selects(dig(term, 'labelSelector'), labelsOf(other)));
}

function labelsOf(filesystem: Document): Record<string, string> {
  return { app: 'rook-ceph-mds', rook_file_system: nameOf(filesystem), rook_cluster: namespaceOf(filesystem) };
}
