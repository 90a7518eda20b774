import fc from 'fast-check';
import type { pie } from 'rookery';
import type { Family, KnownClass, Part, Surroundings } from './family';
import { options } from './options';
import { call } from './plain';
import type { Plain } from './plain';
import { FAST, NODE_SELECTOR, nodesWith, PLACEMENT, SLOW } from './pods';
import { FLAG, minutes, OVERRIDES, PRIORITY, resources, seconds, sizes } from './values';

/** What varies from one prober to another. */
export interface PieShape {
  readonly props: Plain<pie.PieProps>;
  /** One for each class, as far as they go. */
  readonly probes: readonly Plain<pie.ProbeOptions>[];
}

const PROBE = options<pie.ProbeOptions>('pie.ProbeOptions', {
  probeName: fc.constantFrom('probe', 'p'),
  nodeSelector: fc.constant(nodesWith(FAST)),
  probePeriod: minutes(3, 59),
  probeThreshold: seconds(1, 170),
  pvcCapacity: sizes(1, 2),
  disableProvisionProbe: FLAG,
  disableMountProbes: FLAG,
  resources: resources(),
  overrides: OVERRIDES,
});

/** Probes of the storage classes before it. */
export const PIE: Family<PieShape> = {
  shapes: fc.record({
    props: options<pie.PieProps>('pie.PieProps', {
      name: fc.constant('prober'), namespace: fc.constant('probes'), resources: resources(), nodeSelector: NODE_SELECTOR, placement: PLACEMENT,
      priorityClassName: PRIORITY, enablePprof: FLAG,
    }),
    probes: fc.array(PROBE, { maxLength: 4 }),
  }),
  write,
};

function write({ props, probes }: PieShape, around: Surroundings): Part {
  const probed = around.classes.slice(0, probes.length).flatMap((known, index) => {
    const probe = fitting(probes[index], known, around);
    return probe === undefined ? [] : [{ call: 'prober.addProbe', with: [{ ref: known.ref }, named(probe, index)] }];
  });
  return { steps: [{ let: 'prober', call: 'new pie.Pie', with: [{ ref: 'site' }, 'pie', props] }, ...probed] };
}

/** Probes are named apart from each other. */
function named(probe: Plain<pie.ProbeOptions>, index: number): Plain<pie.ProbeOptions> {
  return probe.probeName === undefined ? probe : { ...probe, probeName: `${probe.probeName}-${index}` };
}

/** A probe runs where its class makes volumes and no taint keeps it away. */
function fitting(probe: Plain<pie.ProbeOptions>, { local, late, xfs, on }: KnownClass, { nodes }: Surroundings): Plain<pie.ProbeOptions> | undefined {
  const roomy = xfs && probe.pvcCapacity === undefined ? { ...probe, pvcCapacity: call('Size.mebi', 300) } : probe;
  const mounted = local && !late ? { ...roomy, disableMountProbes: true } : roomy;
  if (on === 'slow') return nodes === 'tainted' || nodes === 'alike' ? undefined : { ...mounted, nodeSelector: nodesWith(SLOW) };
  return nodes === 'tainted' || on === 'fast' ? { ...mounted, nodeSelector: nodesWith(FAST) } : mounted;
}
