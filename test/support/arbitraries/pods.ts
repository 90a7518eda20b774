import type { k8s } from 'cdk8s-plus-27';
import fc from 'fast-check';
import type { Placement, PodAffinity, PodAffinityTerm, WeightedPodAffinityTerm } from 'rookery';
import { options } from './options';
import type { Plain } from './plain';

/** The label of the nodes that everything may run on, where a site declares nodes. */
export const FAST = { disk: 'fast' };
export const SLOW = { disk: 'slow' };

/** Nodes with one of two labels. */
export function nodesWith(labels: Readonly<Record<string, string>>): Plain<k8s.NodeSelector> {
  return { nodeSelectorTerms: [{ matchExpressions: Object.entries(labels).map(([key, value]) => ({ key, operator: 'In', values: [value] })) }] };
}

export const NODE_SELECTOR = fc.constant<{ readonly [key: string]: string }>(FAST);

export const NODE_AFFINITY: fc.Arbitrary<Plain<k8s.NodeAffinity>> = fc.constantFrom<Plain<k8s.NodeAffinity>>(
  { requiredDuringSchedulingIgnoredDuringExecution: nodesWith(FAST) },
  { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 10, preference: { matchExpressions: [{ key: 'gpu', operator: 'DoesNotExist' }] } }] },
);

export const TOLERATIONS: fc.Arbitrary<readonly Plain<k8s.Toleration>[]> = fc.constantFrom<readonly Plain<k8s.Toleration>[]>(
  [{ key: 'storage', operator: 'Exists' }],
  [],
  [{ key: 'storage', operator: 'Equal', value: 'archive', effect: 'NoSchedule' }, { key: 'down', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 30 }],
);

const TERM = options<PodAffinityTerm>('PodAffinityTerm', {
  topologyKey: fc.constantFrom('kubernetes.io/hostname', 'topology.kubernetes.io/zone'),
  labelSelector: fc.constant({ matchLabels: { app: 'noisy' }, matchExpressions: [{ key: 'tier', operator: 'NotIn', values: ['front', 'back'] }] }),
  namespaces: fc.constant(['default']),
  namespaceSelector: fc.constant({ matchLabels: { loud: 'yes' } }),
  // The API server takes these only beside a selector, so that they have something to narrow.
  matchLabelKeys: fc.constant(['pod-template-hash']),
  mismatchLabelKeys: fc.constant(['release']),
}, ['topologyKey', 'labelSelector']);

const WEIGHTED = options<WeightedPodAffinityTerm>('WeightedPodAffinityTerm', {
  podAffinityTerm: TERM, weight: fc.integer({ min: 1, max: 100 }),
}, ['podAffinityTerm', 'weight']);

export const POD_AFFINITY = options<PodAffinity>('PodAffinity', {
  preferredDuringSchedulingIgnoredDuringExecution: fc.array(WEIGHTED, { maxLength: 2 }),
  requiredDuringSchedulingIgnoredDuringExecution: fc.array(TERM, { maxLength: 1 }),
});

const SPREAD: fc.Arbitrary<readonly Plain<k8s.TopologySpreadConstraint>[]> = fc.constantFrom<readonly Plain<k8s.TopologySpreadConstraint>[]>(
  [{ maxSkew: 1, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway', labelSelector: { matchLabels: { app: 'any' } } }],
  [{ maxSkew: 2, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'DoNotSchedule', minDomains: 2, labelSelector: { matchLabels: { app: 'any' } } }],
);

export const PLACEMENT = options<Placement>('Placement', {
  nodeAffinity: NODE_AFFINITY,
  podAffinity: POD_AFFINITY,
  podAntiAffinity: POD_AFFINITY,
  tolerations: TOLERATIONS,
  topologySpreadConstraints: SPREAD,
});

export const DAEMON_SET_UPDATE: fc.Arbitrary<Plain<k8s.DaemonSetUpdateStrategy>> = fc.constantFrom<Plain<k8s.DaemonSetUpdateStrategy>>(
  { type: 'OnDelete' }, { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: { value: '10%' } } }, { rollingUpdate: { maxUnavailable: { value: 2 } } },
);

export const DEPLOYMENT_UPDATE: fc.Arbitrary<Plain<k8s.DeploymentStrategy>> = fc.constantFrom<Plain<k8s.DeploymentStrategy>>(
  { type: 'Recreate' }, { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: { value: 1 }, maxSurge: { value: '25%' } } },
);
