import { Severity } from '../../finding';
import type { Rule, Violation } from '../rule';
import { amountOf } from './amounts';
import { Place } from './place';
import { isQuotaResource, quotaResource } from './resource-names';

const OPPOSITES = [['BestEffort', 'NotBestEffort'], ['Terminating', 'NotTerminating']];
const EXISTS_ONLY = new Set([...OPPOSITES.flat(), 'CrossNamespacePodAffinity']);
const VALUES = new Set(['PriorityClass', 'VolumeAttributesClass']);
const PODS = new Set([
  'pods', 'cpu', 'memory', 'ephemeral-storage', 'requests.cpu', 'requests.memory', 'requests.ephemeral-storage', 'limits.cpu', 'limits.memory',
  'limits.ephemeral-storage',
]);
/** What each scope can be applied to, other than pods and what they compute with. */
const FITTING: Readonly<Record<string, ReadonlySet<string>>> = {
  BestEffort: new Set(['pods']), VolumeAttributesClass: new Set(['persistentvolumeclaims', 'requests.storage']),
};

/** How much a namespace may use. */
export const resourceQuota: Rule = {
  id: 'syntax/resource-quota',
  severity: Severity.ERROR,
  why: 'The API server refuses the quota',
  fix: 'Limit resources that a quota knows, with scopes that fit them',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidateResourceQuotaSpec',
  kinds: ['/ResourceQuota'],
  * inspect(document) {
    const spec = new Place(document, document.object).to('spec');
    const hard = spec.to('hard').fields;
    for (const amount of hard) {
      yield* quotaResource(amount);
      yield* amountOf(amount);
    }
    const names = hard.map(({ field }) => field);
    const scopes = spec.to('scopes');
    for (const scope of scopes.entries) yield* scopeFaults(scopes, scope.text, names);
    yield* opposites(scopes, scopes.entries.map(({ text }) => text));
    const selected = spec.to('scopeSelector', 'matchExpressions');
    for (const expression of selected.entries) yield* expressionFaults(expression, selected, names);
    yield* opposites(selected, selected.entries.map((expression) => expression.to('scopeName').text));
  },
};

function* scopeFaults(place: Place, scope: string, names: readonly string[]): Iterable<Violation> {
  if (!EXISTS_ONLY.has(scope) && !VALUES.has(scope)) {
    yield place.fault(`"${scope}" is no scope`);
    return;
  }
  const fitting = FITTING[scope] ?? PODS;
  for (const name of names) if (isQuotaResource(name) && !fitting.has(name)) yield place.fault(`the scope ${scope} does not fit ${name}`);
}

function* opposites(place: Place, scopes: readonly string[]): Iterable<Violation> {
  for (const pair of OPPOSITES) if (pair.every((scope) => scopes.includes(scope))) yield place.fault(`${pair.join(' and ')} exclude each other`);
}

function* expressionFaults(expression: Place, list: Place, names: readonly string[]): Iterable<Violation> {
  const [scope, operator, values] = ['scopeName', 'operator', 'values'].map((name) => expression.to(name));
  if (!EXISTS_ONLY.has(scope.text) && !VALUES.has(scope.text)) yield scope.fault(`"${scope.text}" is no scope`);
  else yield* scopeFaults(list, scope.text, names);
  if (EXISTS_ONLY.has(scope.text) && operator.text !== 'Exists') yield operator.fault(`the scope ${scope.text} only takes the operator Exists`);
  if (/^(Not)?In$/.test(operator.text) && values.isEmpty) yield values.fault(`the operator ${operator.text} needs at least one value`);
  else if (/^(DoesNot)?Exists?$/.test(operator.text) && !values.isEmpty) yield values.fault(`the operator ${operator.text} takes no values`);
  else if (!/^((Not)?In|Exists|DoesNotExist)$/.test(operator.text)) yield operator.fault(`"${operator.text}" is no operator`);
}
