import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { amount, dig, title } from '../read';
import { DAEMON_KINDS, daemonResources } from './daemon-resources';

/** Cores of a daemon of which it may use less than it reserves. */
export const cpuLimitBelowRequest: Rule = {
  id: 'rook/cpu-limit-below-request',
  severity: Severity.ERROR,
  why: 'Rook looks at memory only and hands the rest on; Kubernetes refuses the pods, so that the daemon never runs',
  fix: 'Set the limit to the request or above, or remove it',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidateContainerResourceRequirements; rook/rook pkg/operator/ceph/controller/spec.go CheckPodMemory',
  kinds: DAEMON_KINDS,
  * inspect(document) {
    for (const { daemon, property, resources } of daemonResources(document)) {
      const limit = amount(dig(resources, 'limits', 'cpu'));
      const request = amount(dig(resources, 'requests', 'cpu'));
      if (limit === undefined || request === undefined || limit >= request) continue;
      yield { document, property: `${property}.limits.cpu`, message: `${daemon} of ${title(document)} has a limit of ${limit} cores below its request of ${request}` };
    }
  },
};
