import fc from 'fast-check';
import type { pie } from 'rookery';
import type { KnownClass, Surroundings } from './family';
import { LATER, options } from './options';
import { call } from './plain';
import type { Plain } from './plain';
import { FAST, SLOW, TOLERATIONS } from './pods';
import { FLAG, minutes, OVERRIDES, PRIORITY, resources, seconds, sizes } from './values';

const JOBS = {
  tolerations: TOLERATIONS,
  priorityClassName: PRIORITY,
  backoffLimit: fc.integer({ min: 0, max: 6 }),
  suspend: FLAG,
  startingDeadline: seconds(10, 200),
  successfulJobsHistoryLimit: fc.integer({ min: 0, max: 3 }),
  failedJobsHistoryLimit: fc.integer({ min: 0, max: 3 }),
};
/** Below the shortest period. */
const SHORT = seconds(1, 170);

const VARIANT = fc.oneof(
  options<pie.LatencyOnlyOptions>('pie.LatencyOnlyOptions', { ...JOBS, activeDeadline: SHORT }).map((jobs) => call('pie.StaticVariant.latencyOnly', jobs)),
  options<pie.ObservedOptions>('pie.ObservedOptions', { ...JOBS, probeThreshold: SHORT }).map((jobs) => call('pie.StaticVariant.observed', jobs)),
  options<pie.AdoptedOptions>('pie.AdoptedOptions', { probeThreshold: SHORT }).map((jobs) => call('pie.StaticVariant.adopted', jobs)),
);

const poolOf = (names: readonly string[], labels: Readonly<Record<string, string>>) => (
  [call('NodePool.of', 'pool', { count: names.length, nodeNames: names, labels })]
);
const FAST_NODES = ['fast-0', 'fast-1'];

/** Probes without a controller that makes their objects. */
export const STATIC_PROBE = options<pie.StaticProbeOptions>('pie.StaticProbeOptions', {
  probeName: fc.constantFrom('s', 'fixed'),
  nodes: fc.constant(poolOf(FAST_NODES, FAST)),
  variant: VARIANT,
  probePeriod: minutes(3, 59),
  pvcCapacity: sizes(1, 2),
  disableProvisionProbe: FLAG,
  disableMountProbes: FLAG,
  resources: resources(),
  overrides: OVERRIDES,
  nodeNames: LATER,
});

/** The probe on nodes where its class makes volumes and no taint keeps it away, with something left to do. */
export function fittingStatic(
  probe: Plain<pie.StaticProbeOptions>, index: number, { local, late, xfs, on }: KnownClass, { nodes: declared }: Surroundings,
): Plain<pie.StaticProbeOptions> | undefined {
  if (on === 'slow' && (declared === 'tainted' || declared === 'alike')) return undefined;
  const { nodes, ...rest } = probe;
  const [names, labels] = on === 'slow' ? [['slow-0'], SLOW] as const : [FAST_NODES, FAST] as const;
  const disableMountProbes = local && !late ? true : rest.disableMountProbes;
  return {
    ...probe,
    nodes: undefined,
    ...(nodes === undefined ? { nodeNames: names } : { nodes: poolOf(names, labels) }),
    ...(probe.probeName === undefined ? {} : { probeName: `${probe.probeName}-${index}` }),
    ...(xfs && probe.pvcCapacity === undefined ? { pvcCapacity: call('Size.mebi', 300) } : {}),
    ...(disableMountProbes === undefined ? {} : { disableMountProbes }),
    ...(disableMountProbes === true && probe.disableProvisionProbe === true ? { disableProvisionProbe: false } : {}),
  };
}
