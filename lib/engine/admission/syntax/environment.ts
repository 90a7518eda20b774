import { Severity } from '../../finding';
import type { Rule, Violation } from '../rule';
import { formed, required } from './demands';
import { containerField, objectField } from './downward';
import { dataKey, dnsLabel, noBacksteps, subdomain, variableName } from './forms';
import type { Place } from './place';
import { containerPlaces, podPlace, POD_KINDS } from './pods';

const OWN_FIELDS = [
  'metadata.name', 'metadata.namespace', 'metadata.uid', 'spec.nodeName', 'spec.serviceAccountName', 'status.hostIP', 'status.hostIPs', 'status.podIP',
  'status.podIPs',
];
/** Kubernetes still takes an older word for the same field. */
const OLD_FIELDS = ['spec.host'];

/** Environment variables of containers. */
export const environment: Rule = {
  id: 'syntax/environment',
  severity: Severity.ERROR,
  why: 'The API server refuses the pod, and a workload that makes it never gets one',
  fix: 'Name variables without "=", and give each either a value or exactly one source that exists',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidateEnv, ValidateEnvFrom',
  kinds: POD_KINDS,
  * inspect(document) {
    for (const container of containerPlaces(document)) {
      for (const variable of container.to('env').entries) {
        yield* required(variable.to('name'), variableName);
        if (variable.to('valueFrom').isSet) yield* sourceOf(variable);
      }
      for (const source of container.to('envFrom').entries) yield* everyKey(source);
    }
  },
};

function* sourceOf(variable: Place): Iterable<Violation> {
  const source = variable.to('valueFrom');
  const name = variable.to('name').text;
  if (variable.to('value').text !== '') yield source.fault(`"${name}" has a value and a source`);
  else if (source.fields.length !== 1) yield source.fault(`"${name}" has ${source.fields.length} sources, exactly one is needed`);
  if (source.to('fieldRef').isSet) yield* objectField(source.to('fieldRef'), [...OWN_FIELDS, ...OLD_FIELDS]);
  if (source.to('resourceFieldRef').isSet) yield* containerField(source.to('resourceFieldRef'), false);
  for (const reference of [source.to('configMapKeyRef'), source.to('secretKeyRef')]) {
    if (!reference.isSet) continue;
    yield* required(reference.to('name'), subdomain);
    yield* required(reference.to('key'), dataKey);
  }
  if (source.to('fileKeyRef').isSet) yield* fileKey(source.to('fileKeyRef'));
}

function* fileKey(reference: Place): Iterable<Violation> {
  yield* required(reference.to('key'), variableName);
  yield* required(reference.to('path'), noBacksteps);
  const volume = reference.to('volumeName');
  yield* required(volume, dnsLabel);
  const found = podPlace(reference.document).to('volumes').entries.find((each) => each.to('name').text === volume.text);
  if (!found) yield volume.fault(`the pod has no volume "${volume.text}"`);
  else if (!found.to('emptyDir').isSet && found.fields.length > 1) yield volume.fault(`the volume "${volume.text}" is no emptyDir`);
}

function* everyKey(source: Place): Iterable<Violation> {
  yield* formed(source.to('prefix'), variableName);
  const given = [source.to('configMapRef'), source.to('secretRef')].filter(({ isSet }) => isSet);
  if (given.length !== 1) yield source.fault(`${given.length} of configMapRef and secretRef are set, exactly one is needed`);
  // A generated name may end in what names may not end in.
  for (const reference of given) yield* required(reference.to('name'), (name) => subdomain(name.replace(/.-$/, 'a')));
}
