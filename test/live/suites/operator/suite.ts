import type { Suite } from '../../harness/suite';
import { judgeClusters } from './judged-clusters';
import { obstacleToMounts } from './obstacle';
import { applyBesideOperator } from './shared-objects';

/** Rook's operator itself judges clusters, and the engine judges them the same. */
export const operator: Suite = {
  name: 'operator',
  proves: 'Rook\'s operator has the rights that it needs, refuses the clusters that the engine refuses, and leaves what we own alone',
  programs: ['kube-controller-manager', 'rook'],
  obstacle: obstacleToMounts,
  run: async (live, tally) => {
    await judgeClusters(live, tally);
    await applyBesideOperator(live, tally);
  },
};
