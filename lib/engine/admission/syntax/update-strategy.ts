import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { dig, isSet, spec } from '../rules/read';

/** How a workload replaces its pods. */
export const updateStrategy: Rule = {
  id: 'syntax/update-strategy',
  severity: Severity.ERROR,
  why: 'The API server refuses a workload that could never replace a pod',
  fix: 'Let maxUnavailable or maxSurge be above zero, and set rollingUpdate only for the type RollingUpdate',
  evidence: 'k8s.io/kubernetes/pkg/apis/apps/validation: ValidateRollingUpdateDeployment, ValidateRollingUpdateDaemonSet',
  kinds: ['apps/Deployment', 'apps/DaemonSet', 'apps/StatefulSet'],
  * inspect(document) {
    const field = document.object.kind === 'Deployment' ? 'strategy' : 'updateStrategy';
    const type = dig(spec(document), field, 'type') ?? 'RollingUpdate';
    const rolling = dig(spec(document), field, 'rollingUpdate');
    if (!isSet(rolling)) return;
    const property = `spec.${field}.rollingUpdate`;
    if (type !== 'RollingUpdate') {
      yield { document, property, message: `rollingUpdate is set for the type ${String(type)}` };
    } else if (document.object.kind !== 'StatefulSet' && isZero(dig(rolling, 'maxUnavailable')) && isZero(surge(document.object.kind, rolling))) {
      yield { document, property, message: 'maxUnavailable and maxSurge are both zero' };
    }
  },
};

function isZero(value: unknown): boolean {
  return value === 0 || value === '0%' || value === '0';
}

/** A daemon set adds no pods unless it is told to, a deployment does. */
function surge(kind: unknown, rolling: unknown): unknown {
  return dig(rolling, 'maxSurge') ?? (kind === 'DaemonSet' ? 0 : undefined);
}
