import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { operators, watchesOwnNamespace } from './operator';

/** Several operators for the same clusters. */
export const operatorsOverlap: Rule = {
  id: 'rook/operators-overlap',
  severity: Severity.ERROR,
  why: 'Both reconcile every CephCluster and undo what the other did',
  fix: 'Run one operator, or set ROOK_CURRENT_NAMESPACE_ONLY to "true" for each',
  evidence: 'rook/rook pkg/operator/ceph/operator.go (namespaceToWatch)',
  * inspectAll(world) {
    const all = operators(world);
    const wide = all.find((operator) => !watchesOwnNamespace(world, operator));
    if (!wide) return;
    for (const document of all) {
      if (document === wide) continue;
      yield { document, property: '', message: `${title(document)} runs beside ${title(wide)}, which looks after the clusters of all namespaces` };
    }
  },
};
