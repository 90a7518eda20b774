import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { formed, oneOf, required, within } from './demands';
import { dnsLabel, subdomain } from './forms';
import { podPlace, POD_KINDS } from './pods';
import { keyFault } from './words';

const SUBDOMAINS = ['serviceAccountName', 'nodeName', 'priorityClassName', 'runtimeClassName'];
const MOST_SECONDS = 2 ** 31 - 1;
/** Kinds whose pods never end by themselves. */
const ENDLESS = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet']);

/** Names in pods, of the pod itself and of what it refers to. */
export const podReference: Rule = {
  id: 'syntax/pod-reference',
  severity: Severity.ERROR,
  why: 'The API server refuses the pod, and a workload that makes it never gets one',
  fix: 'Write names in lower case with letters, digits and "-", gates and conditions as label keys, and a deadline only for pods that end',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidatePodSpec',
  kinds: POD_KINDS,
  * inspect(document) {
    const pod = podPlace(document);
    for (const name of SUBDOMAINS) yield* formed(pod.to(name), subdomain);
    if (pod.to('runtimeClassName').value === '') yield pod.to('runtimeClassName').fault('runtimeClassName is empty');
    // A stateful set gives its pods their names.
    if (document.object.kind !== 'StatefulSet') for (const name of ['hostname', 'subdomain']) yield* formed(pod.to(name), dnsLabel);
    const override = pod.to('hostnameOverride');
    if (override.isSet) {
      yield* required(override, (name) => (name.length > 64 ? 'has more than 64 characters' : subdomain(name)));
      for (const field of ['hostNetwork', 'setHostnameAsFQDN']) if (pod.to(field).value === true) yield override.fault(`hostnameOverride cannot be with ${field}`);
    }
    for (const gate of pod.to('readinessGates').entries) yield* required(gate.to('conditionType'), keyFault);
    for (const gate of pod.to('schedulingGates').entries) {
      const fault = keyFault(gate.to('name').text);
      if (fault !== undefined) yield gate.fault(`the gate "${gate.to('name').text}" ${fault}`);
    }
    if (pod.to('nodeName').text !== '' && !pod.to('schedulingGates').isEmpty && document.object.kind === 'Pod') {
      yield pod.to('nodeName').fault('nodeName is set, but the pod waits at scheduling gates');
    }
    if (pod.to('os').isSet) yield* required(pod.to('os', 'name'));
    yield* oneOf(pod.to('os', 'name'), ['linux', 'windows']);
    const deadline = pod.to('activeDeadlineSeconds');
    if (deadline.isSet && ENDLESS.has(document.object.kind)) yield deadline.fault(`the pods of a ${document.object.kind} have no deadline`);
    yield* within(deadline, 1, MOST_SECONDS);
  },
};
