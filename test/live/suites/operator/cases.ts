import * as fc from 'fast-check';
import type { Case, ClusterChange } from './case';
import { keyManagement, keysForNothing } from './changes/keys';
import { monCounts, monZones, stretchClusters } from './changes/mons';
import { networks, sharedHosts } from './changes/network';
import { destroyed, directories, external, harmless, memories, rivals, unchanged, versions } from './changes/rest';
import { encryptedShapes, shapes } from './shapes';

const judged = (weight: number, change: fc.Arbitrary<ClusterChange>, shape = shapes): fc.WeightedArbitrary<Case> => ({
  weight, arbitrary: fc.record({ shape, change }).map((drawn) => ({ ...drawn.shape, change: drawn.change })),
});

/** Every change of a valid cluster, as often as it deserves. */
const drafts: fc.Arbitrary<Case> = fc.oneof(
  judged(5, monCounts),
  judged(2, monZones),
  judged(6, stretchClusters),
  judged(8, networks),
  judged(2, sharedHosts),
  judged(9, keyManagement, encryptedShapes),
  judged(1, keysForNothing),
  judged(2, versions),
  judged(2, directories),
  judged(2, memories),
  judged(2, external),
  judged(1, harmless),
  judged(1, destroyed),
  judged(1, rivals),
  judged(1, unchanged),
);

/** Clusters to judge, those that live on few nodes first: nodes join, and never leave. */
export function cases(count: number, seed: number): Case[] {
  return fc.sample(drafts, { numRuns: count, seed }).sort((one, other) => one.nodes - other.nodes);
}
