import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { namespaceOf, title } from '../read';
import { CLUSTER, clusterName } from './cluster';
import { operators, watchesOwnNamespace } from './operator';

/** A cluster that no operator of the site looks at. */
export const clusterNotWatched: Rule = {
  id: 'rook/cluster-not-watched',
  severity: Severity.ERROR,
  why: 'The operator never hears of it, and nothing happens',
  fix: 'Set ROOK_CURRENT_NAMESPACE_ONLY to "false" for the operator, or move the cluster into its namespace',
  evidence: 'rook/rook pkg/operator/ceph/operator.go (namespaceToWatch)',
  kinds: [CLUSTER],
  * inspect(document, world) {
    const all = operators(world);
    if (all.length === 0 || all.some((each) => !watchesOwnNamespace(world, each) || namespaceOf(each) === namespaceOf(document))) return;
    yield { document, property: 'metadata.namespace', message: `${clusterName(document)} is outside of the namespace of ${all.map(title).join(', ')}, which looks at no other` };
  },
};
