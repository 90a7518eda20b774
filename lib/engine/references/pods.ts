import { named } from './named-field';
import type { NamedField } from './named-field';

const SECRET = '/Secret';
const CONFIG_MAP = '/ConfigMap';

/** The kinds that run pods, and where the pod's spec stands. */
const PODS: readonly (readonly [kind: string, spec: string])[] = [
  ['/Pod', 'spec'],
  ['apps/Deployment', 'spec.template.spec'],
  ['apps/StatefulSet', 'spec.template.spec'],
  ['apps/DaemonSet', 'spec.template.spec'],
  ['apps/ReplicaSet', 'spec.template.spec'],
  ['batch/Job', 'spec.template.spec'],
  ['batch/CronJob', 'spec.jobTemplate.spec.template.spec'],
];

/** What a volume is made of. */
export function volumeFields(volume: string): NamedField[] {
  return [
    named(`${volume}.configMap.name`, CONFIG_MAP),
    named(`${volume}.secret.secretName`, SECRET),
    named(`${volume}.projected.sources[].configMap.name`, CONFIG_MAP),
    named(`${volume}.projected.sources[].secret.name`, SECRET),
    named(`${volume}.csi.nodePublishSecretRef.name`, SECRET),
    named(`${volume}.persistentVolumeClaim.claimName`, '/PersistentVolumeClaim'),
    named(`${volume}.ephemeral.volumeClaimTemplate.spec.storageClassName`, 'storage.k8s.io/StorageClass'),
  ];
}

function podFields(spec: string): NamedField[] {
  return [
    named(`${spec}.serviceAccountName`, '/ServiceAccount'),
    named(`${spec}.priorityClassName`, 'scheduling.k8s.io/PriorityClass'),
    named(`${spec}.imagePullSecrets[].name`, SECRET),
    ...volumeFields(`${spec}.volumes[]`),
    ...['initContainers', 'containers'].flatMap((list) => [
      named(`${spec}.${list}[].env[].valueFrom.secretKeyRef.name`, SECRET),
      named(`${spec}.${list}[].env[].valueFrom.configMapKeyRef.name`, CONFIG_MAP),
      named(`${spec}.${list}[].envFrom[].secretRef.name`, SECRET),
      named(`${spec}.${list}[].envFrom[].configMapRef.name`, CONFIG_MAP),
    ]),
  ];
}

/** What the pods of a workload need before they start, by the kind of workload. */
export const POD_FIELDS: readonly (readonly [kind: string, fields: readonly NamedField[]])[] = PODS.map(([kind, spec]) => [kind, podFields(spec)]);
