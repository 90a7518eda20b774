import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { grouped } from '../grouped';
import { perWorld } from '../memo';
import { namespaceOf, title } from '../read';
import { clusterIn, clusterName } from './cluster';
import { clusterParts } from './cluster-parts';
import { operators, watchesOwnNamespace } from './operator';

/** Namespaces whose operator looks after nothing else, and has ids of its own. */
const closedNamespaces: (world: World) => ReadonlySet<string> = perWorld((world) => new Set(
  operators(world).filter((operator) => watchesOwnNamespace(world, operator)).map(namespaceOf),
));

/** One id for two parts of clusters, or for a part and a cluster. */
export const clusterIdTwice: Rule = {
  id: 'rook/cluster-id-twice',
  severity: Severity.ERROR,
  why: 'Rook keeps one record for the drivers under each id and writes the later one over the other: volumes are made, and looked for, in the wrong place',
  fix: 'Give every rados namespace and subvolume group a clusterID of its own that is not the namespace of a cluster either, or leave clusterID out',
  evidence: 'rook/rook pkg/operator/ceph/csi/config.go createUpdateClientProfile (the name of the ClientProfile is the clusterID)',
  * inspectAll(world) {
    const scope = (document: Document) => (closedNamespaces(world).has(namespaceOf(document)) ? namespaceOf(document) : '');
    for (const [clusterId, all] of clusterParts(world)) {
      for (const parts of grouped(all, ({ document }) => scope(document)).values()) {
        const [first, ...others] = parts;
        const cluster = clusterIn(world, clusterId);
        if (cluster && scope(cluster) === scope(first.document)) {
          yield { document: first.document, property: 'spec.clusterID', message: `${title(first.document)} has the clusterID ${clusterId} of ${clusterName(cluster)}` };
        }
        for (const { document, identity } of others) {
          if (identity === first.identity) continue;
          yield { document, property: 'spec.clusterID', message: `${title(document)} has the clusterID ${clusterId} of ${title(first.document)}` };
        }
      }
    }
  },
};
