import { ROOK_RELEASES } from '../../../../upstream/catalog/rook';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { outsideTestedRange } from '../tested-kubernetes';
import { operators } from './operator';

/** A Kubernetes that this Rook was never tested with. */
export const kubernetesUntested: Rule = {
  id: 'rook/kubernetes-untested',
  severity: Severity.WARNING,
  why: 'Rook and the CSI drivers it starts are tested with these Kubernetes releases only; what others added, changed or removed shows up at run time',
  fix: 'Choose the release of Rook that belongs to this Kubernetes',
  evidence: 'rook/rook Documentation/Getting-Started/Prerequisites/prerequisites.md (Kubernetes Version)',
  * inspectAll(world) {
    yield* outsideTestedRange(world, { title: 'Rook', key: 'rook', releases: ROOK_RELEASES }, operators(world));
  },
};
