import { FULL_POD, HOST_POD, POD_META, POD_SELECTOR, TASK_POD } from './pods';

const metadata = { name: 'agreement', namespace: 'default', labels: { app: 'agreement' }, annotations: { 'example.com/a': 'b' } };
const template = (spec: object): object => ({ metadata: POD_META, spec });
const { activeDeadlineSeconds, ...taskPod } = TASK_POD;
const { priorityClassName, runtimeClassName, ...hostPod } = HOST_POD;
const claim = {
  metadata: { name: 'data', labels: { app: 'agreement' } },
  spec: { accessModes: ['ReadWriteOncePod'], storageClassName: 'fast', resources: { requests: { storage: '10Gi' } } },
};

/** One of each kind that runs pods. */
export const WORKLOADS = [
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata,
    spec: {
      replicas: 2, minReadySeconds: 5, revisionHistoryLimit: 3, progressDeadlineSeconds: 600, paused: false,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '25%', maxSurge: 1 } }, selector: POD_SELECTOR, template: template(FULL_POD),
    },
  },
  {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata,
    spec: {
      minReadySeconds: 5, revisionHistoryLimit: 3, updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '10%', maxSurge: 0 } },
      selector: POD_SELECTOR, template: template(HOST_POD),
    },
  },
  {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata,
    spec: {
      serviceName: 'agreement', replicas: 3, podManagementPolicy: 'Parallel', minReadySeconds: 1, ordinals: { start: 1 }, revisionHistoryLimit: 2,
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Delete' },
      updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 1 } }, selector: POD_SELECTOR, volumeClaimTemplates: [claim],
      template: template({ ...taskPod, restartPolicy: 'Always', containers: [{ name: 'main', image: 'a', volumeMounts: [{ name: 'data', mountPath: '/data' }] }] }),
    },
  },
  {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata,
    spec: { replicas: 1, minReadySeconds: 0, selector: POD_SELECTOR, template: template(hostPod) },
  },
  {
    apiVersion: 'batch/v1',
    // No successPolicy: where completions are missing beside one, the API server breaks off instead of answering.
    kind: 'Job',
    metadata,
    spec: {
      parallelism: 2, completions: 4, completionMode: 'Indexed', backoffLimit: 3, activeDeadlineSeconds: 600, ttlSecondsAfterFinished: 60, suspend: true,
      podReplacementPolicy: 'Failed', backoffLimitPerIndex: 1, maxFailedIndexes: 2,
      podFailurePolicy: {
        rules: [
          { action: 'FailJob', onExitCodes: { containerName: 'task', operator: 'In', values: [1, 42] } },
          { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] },
        ],
      },
      template: template(TASK_POD),
    },
  },
  {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata,
    spec: {
      schedule: '*/5 1-3 * jan,feb MON-FRI', timeZone: 'Etc/UTC', concurrencyPolicy: 'Forbid', startingDeadlineSeconds: 60, suspend: false,
      successfulJobsHistoryLimit: 1, failedJobsHistoryLimit: 0,
      jobTemplate: { metadata: { labels: { app: 'agreement' } }, spec: { backoffLimit: 0, template: template({ ...TASK_POD, restartPolicy: 'OnFailure' }) } },
    },
  },
  { apiVersion: 'v1', kind: 'Pod', metadata, spec: { ...hostPod, nodeName: 'node-1' } },
  { apiVersion: 'v1', kind: 'Pod', metadata, spec: { ...FULL_POD, preemptionPolicy: undefined } },
];
