import { Severity } from '../../finding';
import type { Rule, Violation } from '../rule';
import { within } from './demands';
import { Place } from './place';

/** How a workload replaces its pods. */
export const updateStrategy: Rule = {
  id: 'syntax/update-strategy',
  severity: Severity.ERROR,
  why: 'The API server refuses a workload that could never replace a pod',
  fix: 'Set rollingUpdate only for the type RollingUpdate, with counts or percentages of which one is above zero, and in a DaemonSet only one',
  evidence: 'k8s.io/kubernetes/pkg/apis/apps/validation: ValidateRollingUpdateDeployment, ValidateRollingUpdateDaemonSet',
  kinds: ['apps/Deployment', 'apps/DaemonSet', 'apps/StatefulSet'],
  * inspect(document) {
    const { kind } = document.object;
    const strategy = new Place(document, document.object).to('spec', kind === 'Deployment' ? 'strategy' : 'updateStrategy');
    const rolling = strategy.to('rollingUpdate');
    if (!rolling.isSet) return;
    if ((strategy.to('type').text || 'RollingUpdate') !== 'RollingUpdate') {
      // The API server lets a DaemonSet have it, without a use.
      yield rolling.fault(`rollingUpdate is set for the type ${strategy.to('type').text}`);
      return;
    }
    const [down, up] = [rolling.to('maxUnavailable'), rolling.to('maxSurge')];
    for (const amount of [down, up]) yield* countOrShare(amount, amount === up && kind === 'Deployment' ? Infinity : 100);
    yield* within(rolling.to('partition'), 0);
    if (kind === 'StatefulSet') return;
    // A daemon set adds no pods unless it is told to, a deployment does.
    const surges = up.isSet ? !isZero(up.value) : kind === 'Deployment';
    const sinks = down.isSet ? !isZero(down.value) : true;
    if (!surges && !sinks) yield down.fault('maxUnavailable and maxSurge are both zero');
    else if (surges && sinks && kind === 'DaemonSet') yield up.fault('maxSurge and maxUnavailable are both above zero, a DaemonSet takes only one of them');
  },
};

/** Demands a count, or a percentage up to a limit. */
export function* countOrShare(place: Place, most = 100): Iterable<Violation> {
  yield* within(place, 0, 2 ** 31 - 1);
  if (typeof place.value === 'string' && !(/^\d+%$/.test(place.value) && parseInt(place.value, 10) <= most)) {
    yield place.fault(`"${place.value}" is neither a count nor a percentage`);
  }
}

function isZero(value: unknown): boolean {
  return value === 0 || (typeof value === 'string' && /^0+%?$/.test(value));
}
