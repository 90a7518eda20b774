import { object } from '../samples';

const HOST = 'kubernetes.io/hostname';

/** What differs from a job that mounts a volume of the class local on n1. */
export interface JobFields {
  readonly name?: string;
  readonly labels?: object;
  readonly podLabels?: object;
  readonly finalizers?: readonly string[];
  readonly schedule?: string;
  readonly job?: object;
  readonly pod?: object;
  readonly args?: readonly string[];
}

export const LABELS = { 'pie-probe': 'local', 'storage-class': 'local', 'node': 'n1' };

/** A job of a static probe whose runs the controller counts. */
export function staticJob(fields: JobFields = {}): any {
  const { name = 'mount-local-n1', labels = LABELS, podLabels = labels, finalizers = ['pie.topolvm.io/pod'], schedule = '1-59/5 * * * *', job = {}, pod = {} } = fields;
  const args = fields.args ?? ['probe', '--node-name=n1', '--storage-class=local', '--pie-probe-name=local'];
  const required = { nodeSelectorTerms: [{ matchExpressions: [{ key: HOST, operator: 'In', values: ['n1'] }] }] };
  const spec = {
    affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: required } },
    containers: [{ name: 'probe', args }],
    volumes: [{ name: 'genericvol', persistentVolumeClaim: { claimName: 'pie-pvc-local-n1' } }],
    ...pod,
  };
  return object('batch/v1', 'CronJob', name, 'pie', {
    metadata: { name, namespace: 'pie', labels }, spec: { schedule, jobTemplate: { spec: { ...job, template: { metadata: { labels: podLabels, finalizers }, spec } } } },
  });
}

/** The claim of that job. */
export function staticClaim(labels: object = LABELS, storage = '100Mi'): any {
  return { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: 'pie-pvc-local-n1', namespace: 'pie', labels }, spec: { storageClassName: 'local', resources: { requests: { storage } } } };
}

/** A job that a controller made. */
export function owned(given: any): any {
  return { ...given, metadata: { ...given.metadata, ownerReferences: [{ kind: 'PieProbe', name: 'local' }] } };
}

/** What a PieProbe says that leaves all work to others. */
export const OFF = { disableProvisionProbe: true, disableMountProbes: true };
