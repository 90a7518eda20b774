import * as fc from 'fast-check';
import type { ClusterChange } from '../case';

const zone = fc.record({ name: fc.constantFrom('a', 'b', 'c', ''), arbiter: fc.boolean() }, { requiredKeys: [], noNullPrototype: true });

/** Numbers of mons, and whether they may share nodes. */
export const monCounts: fc.Arbitrary<ClusterChange> = fc.record({
  count: fc.option(fc.integer({ min: -1, max: 10 }), { freq: 12 }),
  allowMultiplePerNode: fc.option(fc.boolean()),
  floatingMon: fc.option(fc.constant({ name: 'a', configmapName: 'floating-mon' })),
}).map((mon) => ({ about: 'the number of mons', patch: { spec: { mon } } }));

/** Mons that are told apart by zones, in a cluster that is not stretched. */
export const monZones: fc.Arbitrary<ClusterChange> = fc.record({
  count: fc.integer({ min: 0, max: 6 }),
  zones: fc.array(zone, { maxLength: 4 }),
  failureDomainLabel: fc.constantFrom(null, 'topology.kubernetes.io/zone', 'topology.rook.io/rack', ''),
}).map((mon) => ({ about: 'the zones of mons', patch: { spec: { mon } } }));

const goodZones = fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 3 }).map((names) => names.map((name, index) => (index === 0 ? { name, arbiter: true } : { name })));

const threeZones = fc.array(zone, { minLength: 3, maxLength: 3 });

/** A cluster over two zones and an arbiter. */
export const stretchClusters: fc.Arbitrary<ClusterChange> = fc.record({
  count: fc.oneof({ weight: 2, arbitrary: fc.constantFrom(3, 5) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 9 }) }),
  allowMultiplePerNode: fc.constantFrom(true, null),
  stretchCluster: fc.record({
    zones: fc.oneof(goodZones, { weight: 3, arbitrary: threeZones }, fc.array(zone, { maxLength: 4 })),
    failureDomainLabel: fc.constantFrom(null, 'topology.kubernetes.io/zone', 'topology.rook.io/rack'),
    subFailureDomain: fc.constantFrom(null, 'host', 'rack', ''),
  }),
}).map((mon) => ({ about: 'a stretch cluster', patch: { spec: { mon } } }));
