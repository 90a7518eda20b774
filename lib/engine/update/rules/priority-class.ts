import { immutableFields } from '../compare/immutable-fields';

/** How important the pods of a class are. */
export const priorityClass = immutableFields({
  id: 'update/priority-class',
  kinds: ['scheduling.k8s.io/PriorityClass'],
  fields: { value: undefined, preemptionPolicy: 'PreemptLowerPriority' },
  why: 'The API server refuses the change, since pods carry the number they were created with',
  fix: 'Make a class of another name and let the workloads use it',
  evidence: 'k8s.io/kubernetes/pkg/apis/scheduling/validation: ValidatePriorityClassUpdate',
});
