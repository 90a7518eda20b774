import { Severity } from '../../finding';
import type { Rule, Violation } from '../rule';
import { counted, nanosOf } from './amounts';
import { different, required } from './demands';
import { Place } from './place';
import { anyResource, containerResource, isHugePages, isNative } from './resource-names';
import { keyFault } from './words';

const TYPES = ['Pod', 'Container', 'PersistentVolumeClaim'];
const AMOUNTS = ['max', 'min', 'default', 'defaultRequest', 'maxLimitRequestRatio'];
/** Pairs of which the first may not be above the second, and which of them is to blame. */
const ORDER = [
  ['min', 'max', 'min'], ['min', 'defaultRequest', 'defaultRequest'], ['defaultRequest', 'max', 'defaultRequest'],
  ['defaultRequest', 'default', 'defaultRequest'], ['min', 'default', 'default'], ['default', 'max', 'default'],
];
const ONE = 1_000_000_000n;
/** The largest number whose thousandths fit into 64 bits. */
const EXACT = (2n ** 63n - 1n) / 1000n;

/** What pods and claims of a namespace may ask for. */
export const limitRange: Rule = {
  id: 'syntax/limit-range',
  severity: Severity.ERROR,
  why: 'The API server refuses the limits',
  fix: 'Keep min, defaultRequest, default and max in this order, ratios from 1, and defaults out of limits of whole pods',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidateLimitRange',
  kinds: ['/LimitRange'],
  * inspect(document) {
    const limits = new Place(document, document.object).to('spec', 'limits').entries;
    for (const limit of limits) yield* limitFaults(limit);
    yield* different(limits.map((limit) => limit.to('type')));
  },
};

function* limitFaults(limit: Place): Iterable<Violation> {
  const type = limit.to('type');
  const ofPods = type.text === 'Pod' || type.text === 'Container';
  yield* required(type, (text) => keyFault(text) ?? (text.includes('/') || TYPES.includes(text) ? undefined : `is not one of ${TYPES.join(', ')}`));
  for (const name of AMOUNTS) for (const amount of limit.to(name).fields) yield* (ofPods ? containerResource : anyResource)(amount);
  for (const name of type.text === 'Pod' ? ['default', 'defaultRequest'] : []) {
    if (limit.to(name).fields.length > 0) yield limit.to(name).fault(`limits of whole pods have no ${name}`);
  }
  if (type.text === 'PersistentVolumeClaim' && !limit.to('min', 'storage').isSet && !limit.to('max', 'storage').isSet) {
    yield limit.fault('limits of claims need a min or max of storage');
  }
  const names = new Set(AMOUNTS.flatMap((name) => limit.to(name).fields.map(({ field }) => field)));
  for (const name of names) yield* ordered(limit, name);
}

/** Divides as the server does: also by zero and below it, in thousandths where they fit, and in 64 bits of whatever does not. */
function isAbove(...amounts: readonly [ratio: Place, min: Place, max: Place]): boolean {
  const exact = amounts.every((amount) => counted(amount, 0) < EXACT);
  const [wanted, divisor, dividend] = amounts.map((amount) => Number(counted(amount, exact ? 3 : 0)));
  return (exact ? wanted / 1000 : wanted) > dividend / divisor;
}

function* ordered(limit: Place, name: string): Iterable<Violation> {
  for (const [low, high, blamed] of ORDER) {
    const [less, more] = [nanosOf(limit.to(low, name)), nanosOf(limit.to(high, name))];
    if (less !== undefined && more !== undefined && less > more) yield limit.to(blamed, name).fault(`${low} of ${name} is above ${high}`);
  }
  const [place, least, most] = ['maxLimitRequestRatio', 'min', 'max'].map((field) => limit.to(field, name));
  const [ratio, min, max] = [place, least, most].map(nanosOf);
  if (ratio !== undefined && ratio < ONE) yield place.fault(`the ratio of ${name} is below 1`);
  if (ratio !== undefined && min !== undefined && max !== undefined && isAbove(place, least, most)) {
    yield place.fault(`the ratio of ${name} is above that of max to min`);
  }
  const [fallback, request] = [nanosOf(limit.to('default', name)), nanosOf(limit.to('defaultRequest', name))];
  const exact = !isNative(name) || isHugePages(name);
  if (exact && fallback !== undefined && request !== undefined && fallback !== request) {
    yield limit.to('defaultRequest', name).fault(`defaultRequest of ${name} must equal default`);
  }
}
