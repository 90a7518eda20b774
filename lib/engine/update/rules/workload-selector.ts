import { immutableFields } from '../compare/immutable-fields';

/** The labels by which a workload finds its pods. */
export const workloadSelector = immutableFields({
  id: 'update/workload-selector',
  kinds: ['apps/Deployment', 'apps/DaemonSet', 'apps/ReplicaSet'],
  fields: { 'spec.selector': undefined },
  why: 'The API server refuses the change, since the pods that run would be lost to their workload',
  fix: 'Keep the selector and put new labels on the pod template only; or delete the workload and create it anew',
  evidence: 'k8s.io/kubernetes/pkg/apis/apps/validation: ValidateDeploymentUpdate, ValidateDaemonSetSpecUpdate, ValidateReplicaSetUpdate',
});
