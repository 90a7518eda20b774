import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { amount, dig, readable, title } from '../read';
import { DAEMON_KINDS, daemonResources } from './daemon-resources';

/** Memory of a daemon of which it may use less than it reserves. */
export const memoryLimitBelowRequest: Rule = {
  id: 'rook/memory-limit-below-request',
  severity: Severity.ERROR,
  why: 'Rook stops reconciling there, and Kubernetes refuses such pods',
  fix: 'Set the limit to the request or above, or remove it',
  evidence: 'rook/rook pkg/operator/ceph/controller/spec.go CheckPodMemory',
  kinds: DAEMON_KINDS,
  * inspect(document) {
    for (const { daemon, property, resources } of daemonResources(document)) {
      const limit = amount(dig(resources, 'limits', 'memory'));
      const request = amount(dig(resources, 'requests', 'memory'));
      if (limit === undefined || request === undefined || limit >= request) continue;
      yield {
        document,
        property: `${property}.limits.memory`,
        message: `${daemon} of ${title(document)} has a memory limit of ${readable(limit)} below its request of ${readable(request)}`,
      };
    }
  },
};
