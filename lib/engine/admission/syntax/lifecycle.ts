import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { oneHandler } from './handlers';
import { containerPlaces, isInit, podPlace, POD_KINDS } from './pods';

const HOOKS = ['postStart', 'preStop'];
const HANDLERS = ['exec', 'httpGet', 'tcpSocket', 'sleep'];
const RUNNING_ONLY = ['lifecycle', 'livenessProbe', 'readinessProbe', 'startupProbe'];
const GRACE_PERIOD = 30;

/** Hooks at the start and the end of containers. */
export const lifecycle: Rule = {
  id: 'syntax/lifecycle',
  severity: Severity.ERROR,
  why: 'The API server refuses the pod, and a workload that makes it never gets one',
  fix: 'Give each hook exactly one complete handler, and init containers hooks and probes only with restartPolicy Always',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: validateLifecycle, validateInitContainers',
  kinds: POD_KINDS,
  * inspect(document) {
    const pod = podPlace(document);
    const grace = pod.to('terminationGracePeriodSeconds').number ?? GRACE_PERIOD;
    for (const container of containerPlaces(document)) {
      if (isInit(container) && container.to('restartPolicy').text !== 'Always') {
        for (const field of RUNNING_ONLY) {
          if (container.to(field).isSet) yield container.to(field).fault(`an init container ends, so it has no ${field} unless restartPolicy is Always`);
        }
        continue;
      }
      if (!container.has('lifecycle')) continue;
      for (const name of HOOKS) {
        const hook = container.to('lifecycle', name);
        if (!hook.isSet) continue;
        yield* oneHandler(hook, HANDLERS);
        const seconds = hook.to('sleep', 'seconds').number;
        if (seconds !== undefined && (seconds < 0 || seconds > grace)) yield hook.to('sleep').fault(`${seconds} seconds are not within the grace period of ${grace}`);
      }
      const signal = container.to('lifecycle', 'stopSignal');
      if (signal.isSet && !pod.to('os', 'name').isSet) yield signal.fault('a stopSignal needs os.name in the pod');
    }
  },
};
