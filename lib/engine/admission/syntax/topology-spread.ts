import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { oneOf, required, within } from './demands';
import { labelKeys } from './label-keys';
import { podPlace, POD_KINDS } from './pods';

/** How pods are spread. */
export const topologySpread: Rule = {
  id: 'syntax/topology-spread',
  severity: Severity.ERROR,
  why: 'The API server refuses the pod, and a workload that makes it never gets one',
  fix: 'Give each constraint a maxSkew from 1, a topologyKey and a whenUnsatisfiable, minDomains only for DoNotSchedule, and each pair only once',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: validateTopologySpreadConstraints',
  kinds: POD_KINDS,
  * inspect(document) {
    for (const constraint of podPlace(document).to('topologySpreadConstraints').entries) {
      yield* within(constraint.to('maxSkew'), 1);
      yield* within(constraint.to('minDomains'), 1);
      yield* required(constraint.to('topologyKey'));
      const action = constraint.to('whenUnsatisfiable');
      yield* required(action);
      if (constraint.to('minDomains').isSet && action.text !== 'DoNotSchedule') yield constraint.to('minDomains').fault(`minDomains cannot be with ${action.text}`);
      for (const policy of ['nodeAffinityPolicy', 'nodeTaintsPolicy']) yield* oneOf(constraint.to(policy), ['Honor', 'Ignore']);
      yield* labelKeys(constraint);
    }
  },
};
