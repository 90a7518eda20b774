import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, spec } from '../read';
import { CLUSTER, clusterName } from './cluster';

/** A list of nodes beside the wish for all of them. */
export const nodesIgnored: Rule = {
  id: 'rook/nodes-ignored',
  severity: Severity.ERROR,
  why: 'Rook then takes all nodes and drops the list, with the devices and settings in it',
  fix: 'Set useAllNodes: false, or remove nodes',
  evidence: 'rook/rook pkg/operator/ceph/cluster/osd/create.go',
  kinds: [CLUSTER],
  * inspect(document) {
    const storage = spec(document).storage;
    const nodes = items(dig(storage, 'nodes'));
    if (dig(storage, 'useAllNodes') !== true || nodes.length === 0) return;
    yield { document, property: 'spec.storage.nodes', message: `${clusterName(document)} uses all nodes and also lists ${nodes.length}` };
  },
};
