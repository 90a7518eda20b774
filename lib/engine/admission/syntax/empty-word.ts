import { Severity } from '../../finding';
import type { Rule, Violation } from '../rule';
import { groupKind } from '../world';
import { Place } from './place';
import { containerPlaces, podPlace, POD_KINDS } from './pods';

const OF_PODS = [
  'preemptionPolicy', 'securityContext.fsGroupChangePolicy', 'securityContext.supplementalGroupsPolicy', 'securityContext.seLinuxChangePolicy',
  'volumes.*.ephemeral.volumeClaimTemplate.spec.volumeMode', 'volumes.*.ephemeral.volumeClaimTemplate.spec.accessModes.*',
];
const OF_CONTAINERS = ['securityContext.procMount', 'volumeMounts.*.mountPropagation'];
const OF_JOBS = ['completionMode', 'podReplacementPolicy'];
const OF_CLAIMS = ['volumeMode', 'accessModes.*'];
const OF_HOOKS = ['webhooks.*.failurePolicy', 'webhooks.*.matchPolicy'];

/** Fields in which Go tells an empty word from none, by `group/Kind`; everywhere else the two are the same. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  '/PersistentVolumeClaim': below('spec', OF_CLAIMS),
  '/PersistentVolume': below('spec', OF_CLAIMS),
  'apps/StatefulSet': below('spec.volumeClaimTemplates.*.spec', OF_CLAIMS),
  '/Service': ['spec.internalTrafficPolicy', 'spec.ipFamilyPolicy'],
  'batch/Job': below('spec', OF_JOBS),
  'batch/CronJob': below('spec.jobTemplate.spec', OF_JOBS),
  'policy/PodDisruptionBudget': ['spec.unhealthyPodEvictionPolicy'],
  'scheduling.k8s.io/PriorityClass': ['preemptionPolicy'],
  'storage.k8s.io/StorageClass': ['volumeBindingMode'],
  'discovery.k8s.io/EndpointSlice': ['ports.*.protocol'],
  'networking.k8s.io/NetworkPolicy': ['spec.ingress.*.ports.*.protocol', 'spec.egress.*.ports.*.protocol'],
  'admissionregistration.k8s.io/MutatingWebhookConfiguration': [...OF_HOOKS, 'webhooks.*.reinvocationPolicy'],
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration': OF_HOOKS,
};

/** Words that may be left out, but not be empty. */
export const emptyWord: Rule = {
  id: 'syntax/empty-word',
  severity: Severity.ERROR,
  why: 'The API server refuses an empty word here, where it fills in what is missing elsewhere',
  fix: 'Leave the field out, or write one of its words',
  evidence: 'k8s.io/api: fields that are pointers to a word',
  kinds: [...new Set([...POD_KINDS, ...Object.keys(FIELDS)])],
  * inspect(document) {
    const kind = groupKind(document.object);
    const root = new Place(document, document.object);
    for (const path of FIELDS[kind] ?? []) yield* empty(root, path.split('.'));
    if (!POD_KINDS.includes(kind)) return;
    for (const path of OF_PODS) yield* empty(podPlace(document), path.split('.'));
    for (const container of containerPlaces(document)) for (const path of OF_CONTAINERS) yield* empty(container, path.split('.'));
  },
};

function* empty(place: Place, [step, ...rest]: readonly string[]): Iterable<Violation> {
  if (!place.isSet) return;
  if (step === undefined) {
    if (place.value === '') yield place.fault(`${place.field} is empty`);
  } else if (step === '*') {
    for (const entry of place.entries) yield* empty(entry, rest);
  } else {
    yield* empty(place.to(step), rest);
  }
}

function below(prefix: string, paths: readonly string[]): string[] {
  return paths.map((path) => `${prefix}.${path}`);
}
