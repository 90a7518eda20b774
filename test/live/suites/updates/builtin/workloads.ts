import { reverse, set } from '../change';
import type { Change } from '../change';
import type { BuiltinSubject } from './subject';

const labels = { app: 'a', more: 'b' };
const pod = {
  containers: [{
    name: 'a', image: 'a:1', ports: [{ containerPort: 80 }], livenessProbe: { httpGet: { port: 80 } },
    env: [{ name: 'NODE', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } }], volumeMounts: [{ name: 'config', mountPath: '/config' }],
    resources: { limits: { memory: '1024Mi' } },
  }, { name: 'b', image: 'example.com:5000/b' }],
  initContainers: [{ name: 'c', image: 'c@sha256:0123456789012345678901234567890123456789012345678901234567890123' }],
  volumes: [{ name: 'config', configMap: { name: 'a' } }, { name: 'scratch', emptyDir: {} }, { name: 'host', hostPath: { path: '/' } }],
  serviceAccountName: 'default', securityContext: { runAsNonRoot: true },
};
const template = { metadata: { labels }, spec: pod };
const workload = (kind: string, name: string, spec: object): object => ({ apiVersion: 'apps/v1', kind, metadata: { name, namespace: 'default' }, spec: { template, ...spec } });
const claimTemplate = (fields: object = {}): object =>
  ({ metadata: { name: 'data' }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, ...fields } });
const POD: readonly Change[] = [
  set('spec.template.spec.containers.0.image', 'a:1', 'a:2'), set('spec.template.metadata.labels.extra', 'x'), set('spec.template.metadata.annotations', { a: 'b' }),
  set('spec.template.spec.containers.0.resources', { requests: { cpu: '1' } }), set('spec.template.spec.nodeSelector', { a: 'b' }),
];

/** Workloads whose pods may be replaced. */
export const WORKLOADS: readonly BuiltinSubject[] = [
  ...['Deployment', 'DaemonSet', 'ReplicaSet'].map((kind) => ({
    objects: [
      workload(kind, 'labels', { selector: { matchLabels: { app: 'a' } } }),
      workload(kind, 'expressions', { selector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['a', 'b'] }, { key: 'more', operator: 'Exists' }] } }),
    ],
    changes: [
      ...POD, set('spec.selector.matchLabels', { app: 'a' }, { more: 'b' }, labels), set('spec.selector.matchExpressions', [], undefined),
      reverse('spec.selector.matchExpressions'), set('spec.minReadySeconds', 5), ...(kind === 'DaemonSet' ? [] : [set('spec.replicas', 1, 3)]),
    ],
  })),
  {
    objects: [
      workload('StatefulSet', 'plain', { serviceName: 'a', selector: { matchLabels: { app: 'a' } } }),
      workload('StatefulSet', 'claims', { selector: { matchLabels: labels }, podManagementPolicy: 'Parallel', volumeClaimTemplates: [claimTemplate()] }),
    ],
    changes: [
      ...POD, set('spec.serviceName', 'a', 'b', '', undefined), set('spec.selector.matchLabels', { app: 'a' }, labels), set('spec.replicas', 0, 2),
      set('spec.podManagementPolicy', 'Parallel', 'OrderedReady', undefined), set('spec.updateStrategy', { type: 'OnDelete' }, { type: 'RollingUpdate' }),
      set('spec.volumeClaimTemplates', undefined, [claimTemplate()], [claimTemplate({ resources: { requests: { storage: '1024Mi' } }, volumeMode: 'Filesystem' })],
        [claimTemplate({ resources: { requests: { storage: '2Gi' } } })], [claimTemplate({ storageClassName: 'b' })]),
      set('spec.revisionHistoryLimit', 3), set('spec.minReadySeconds', 3), set('spec.ordinals', { start: 2 }),
      set('spec.persistentVolumeClaimRetentionPolicy', { whenDeleted: 'Delete', whenScaled: 'Retain' }),
    ],
  },
  jobs(false), jobs(true),
];

/** Jobs that run and jobs that wait. */
function jobs(suspend: boolean): BuiltinSubject {
  const job = (name: string, spec: object): object => ({
    apiVersion: 'batch/v1', kind: 'Job', metadata: { name: suspend ? `${name}-waits` : name, namespace: 'default' },
    spec: { ...(suspend ? { suspend } : {}), template: { metadata: { labels: { app: 'a' } }, spec: { ...pod, restartPolicy: 'Never' } }, ...spec },
  });
  return {
    objects: [
      job('plain', {}), job('many', { completions: 3, parallelism: 2, backoffLimit: 2 }), job('indexed', { completionMode: 'Indexed', completions: 3, parallelism: 3 }),
      job('strict', { podFailurePolicy: { rules: [{ action: 'FailJob', onExitCodes: { operator: 'In', values: [1] } }] }, managedBy: 'example.com/a' }),
    ],
    changes: [
      ...POD, set('spec.parallelism', 2, 3, undefined), set('spec.completions', 2, 3, undefined), set('spec.suspend', true, false), set('spec.backoffLimit', 1),
      set('spec.activeDeadlineSeconds', 100), set('spec.ttlSecondsAfterFinished', 100), set('spec.completionMode', 'Indexed', 'NonIndexed', undefined),
      set('spec.podFailurePolicy', undefined, { rules: [{ action: 'Ignore', onExitCodes: { operator: 'In', values: [2] } }] }),
      set('spec.managedBy', 'example.com/b', 'example.com/a', undefined), set('spec.template.spec.tolerations', [{ key: 'a' }]),
      set('spec.template.spec.restartPolicy', 'OnFailure', 'Never'), set('spec.template.spec.containers.0.imagePullPolicy', 'IfNotPresent', 'Always'),
      set('spec.template.spec.containers.0.ports.0.protocol', 'TCP', 'UDP'), set('spec.template.spec.terminationGracePeriodSeconds', 30, 31),
      set('spec.template.spec.affinity', { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'a', operator: 'Exists' }] }] } } }),
      set('spec.template.spec.hostNetwork', false, undefined), reverse('spec.template.spec.volumes'),
    ],
  };
}
