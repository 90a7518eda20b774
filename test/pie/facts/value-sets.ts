/** A release of upstream's chart. */
export interface ValueSet {
  readonly release: string;
  readonly namespace: string;
  readonly values: object;
}

const INSTALLED = { release: 'pie', namespace: 'pie' };
const RESOURCES = { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '256Mi' } };
const STORAGE = {
  nodeSelector: { disk: 'ssd' },
  tolerations: [{ key: 'storage', operator: 'Equal', value: 'only', effect: 'NoSchedule' }],
};

/** What upstream's chart is rendered with, by the name of the set; `programs.ts` says the same to rookery. */
export const VALUE_SETS: Readonly<Record<string, ValueSet>> = {
  defaults: { ...INSTALLED, values: {} },
  everything: {
    ...INSTALLED,
    values: {
      ...STORAGE,
      replicaCount: 1,
      image: { repository: 'registry.example.com/topolvm/pie', reference: '0.17.0', pullPolicy: 'Always' },
      imagePullSecrets: [{ name: 'registry' }],
      serviceAccount: { annotations: { 'example.com/note': 'account' } },
      podAnnotations: { 'example.com/note': 'pod' },
      podSecurityContext: { fsGroup: 10000, runAsNonRoot: true },
      securityContext: { readOnlyRootFilesystem: true },
      service: { type: 'NodePort', metrics: { port: 9090 } },
      resources: RESOURCES,
      affinity: {
        podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'topology.kubernetes.io/zone', labelSelector: { matchLabels: { app: 'prometheus' } } }] },
      },
      controller: { enablePProf: true },
    },
  },
  placed: {
    ...INSTALLED,
    values: {
      tolerations: STORAGE.tolerations,
      affinity: {
        nodeAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'disk', operator: 'In', values: ['ssd'] }] }] },
        },
      },
    },
  },
  profiled: { ...INSTALLED, values: { controller: { enablePProf: true }, resources: RESOURCES } },
  renamed: { release: 'prober', namespace: 'probing', values: { fullnameOverride: 'prober', serviceAccount: { name: 'robot' } } },
};
