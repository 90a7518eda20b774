import fc from 'fast-check';
import type { pie } from 'rookery';
import type { Family, KnownClass, Part, Surroundings } from './family';
import { options } from './options';
import { fittingStatic, STATIC_PROBE } from './pie-static';
import { call } from './plain';
import type { Plain } from './plain';
import { FAST, NODE_SELECTOR, nodesWith, PLACEMENT, SLOW } from './pods';
import { ANNOTATIONS, FLAG, LABELS, minutes, OVERRIDES, PRIORITY, resources, seconds, sizes } from './values';

/** What varies from one prober to another. */
export interface PieShape {
  readonly props: Plain<pie.PieProps>;
  /** One for each class, as far as they go. */
  readonly probes: readonly Plain<pie.ProbeOptions>[];
  /** One for each class after those. */
  readonly staticProbes: readonly Plain<pie.StaticProbeOptions>[];
}

const poolOf = (labels: Readonly<Record<string, string>>) => [call('NodePool.of', 'pool', { count: 1, labels })];

const PROBE = options<pie.ProbeOptions>('pie.ProbeOptions', {
  probeName: fc.constantFrom('probe', 'p'),
  nodes: fc.constant(poolOf(FAST)),
  nodeSelector: fc.constant(nodesWith(FAST)),
  probePeriod: minutes(3, 59),
  probeThreshold: seconds(1, 170),
  pvcCapacity: sizes(1, 2),
  disableProvisionProbe: FLAG,
  disableMountProbes: FLAG,
  resources: resources(),
  overrides: OVERRIDES,
});

const POLICY = options<pie.ReceiverPolicyOptions>('pie.ReceiverPolicyOptions', {
  metricsNamespaces: fc.constant(['observability']),
  metricsAddresses: fc.constantFrom(['10.0.0.0/16'], ['10.0.0.0/16', '2001:db8::/32'], []),
}, ['metricsNamespaces']);

/** Probes of the storage classes before it. */
export const PIE: Family<PieShape> = {
  shapes: fc.record({
    props: options<pie.PieProps>('pie.PieProps', {
      name: fc.constant('prober'), namespace: fc.constant('probes'), nodes: fc.constant(poolOf(FAST)), resources: resources(), nodeSelector: NODE_SELECTOR, placement: PLACEMENT,
      priorityClassName: PRIORITY, enablePprof: FLAG, podLabels: LABELS, podAnnotations: ANNOTATIONS, serviceAccountAnnotations: ANNOTATIONS,
      podSecurityContext: fc.constant({ runAsNonRoot: true, fsGroup: 10000 }),
      containerSecurityContext: fc.constant({ readOnlyRootFilesystem: true }),
      networkPolicy: POLICY, overrides: OVERRIDES,
    }),
    probes: fc.array(PROBE, { maxLength: 4 }),
    staticProbes: fc.array(STATIC_PROBE, { maxLength: 2 }),
  }),
  write,
};

function write({ props, probes, staticProbes }: PieShape, around: Surroundings): Part {
  const probed = around.classes.slice(0, probes.length).flatMap((known, index) => {
    const probe = fitting(probes[index], known, around);
    return probe === undefined ? [] : [{ call: 'prober.addProbe', with: [{ ref: known.ref }, named(probe, index)] }];
  });
  const fixed = around.classes.slice(probes.length, probes.length + staticProbes.length).flatMap((known, index) => {
    const probe = fittingStatic(staticProbes[index], index, known, around);
    return probe === undefined ? [] : [{ call: 'prober.addStaticProbe', with: [{ ref: known.ref }, probe] }];
  });
  return { steps: [{ let: 'prober', call: 'new pie.Pie', with: [{ ref: 'site' }, 'pie', placed(props)] }, ...probed, ...fixed] };
}

/** Nodes are chosen by their pools or in Kubernetes' words. */
function placed(props: Plain<pie.PieProps>): Plain<pie.PieProps> {
  const { nodeSelector, placement, ...others } = props;
  return props.nodes === undefined ? props : others;
}

/** Probes are named apart from each other. */
function named(probe: Plain<pie.ProbeOptions>, index: number): Plain<pie.ProbeOptions> {
  return probe.probeName === undefined ? probe : { ...probe, probeName: `${probe.probeName}-${index}` };
}

/** A probe runs where its class makes volumes and no taint keeps it away. */
function fitting(probe: Plain<pie.ProbeOptions>, { local, late, xfs, on }: KnownClass, { nodes }: Surroundings): Plain<pie.ProbeOptions> | undefined {
  const roomy = xfs && probe.pvcCapacity === undefined ? { ...probe, pvcCapacity: call('Size.mebi', 300) } : probe;
  const mounted = local && !late ? { ...roomy, disableMountProbes: true } : roomy;
  if (on === 'slow') return nodes === 'tainted' || nodes === 'alike' ? undefined : onNodesWith(SLOW, mounted);
  return nodes === 'tainted' || on === 'fast' || mounted.nodes !== undefined ? onNodesWith(FAST, mounted) : mounted;
}

/** Nodes are selected in one of two ways. */
function onNodesWith(labels: Readonly<Record<string, string>>, { nodeSelector, ...probe }: Plain<pie.ProbeOptions>): Plain<pie.ProbeOptions> {
  return probe.nodes === undefined ? { ...probe, nodeSelector: nodesWith(labels) } : { ...probe, nodes: poolOf(labels) };
}
