import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { formed, oneOf, within } from './demands';
import { dnsLabel } from './forms';
import { Place } from './place';

const COUNTS = ['replicas', 'minReadySeconds', 'revisionHistoryLimit', 'progressDeadlineSeconds'];
const DEADLINE = 600;

/** Counts and times of workloads that run for ever. */
export const workloadCounts: Rule = {
  id: 'syntax/workload-counts',
  severity: Severity.ERROR,
  why: 'The API server refuses the workload',
  fix: 'Use counts that are not below zero, a progressDeadlineSeconds above minReadySeconds, and the name of a service in lower case',
  evidence: 'k8s.io/kubernetes/pkg/apis/apps/validation: ValidateDeploymentSpec, ValidateStatefulSetSpec, ValidateDaemonSetSpec',
  kinds: ['apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet', 'apps/ReplicaSet'],
  * inspect(document) {
    const spec = new Place(document, document.object).to('spec');
    // Of a stateful set, Kubernetes does not look at its history.
    for (const name of COUNTS) if (name !== 'revisionHistoryLimit' || document.object.kind !== 'StatefulSet') yield* within(spec.to(name), 0);
    yield* within(spec.to('ordinals', 'start'), 0);
    if (document.object.kind === 'StatefulSet') yield* formed(spec.to('serviceName'), dnsLabel);
    for (const name of ['whenDeleted', 'whenScaled']) yield* oneOf(spec.to('persistentVolumeClaimRetentionPolicy', name), ['', 'Retain', 'Delete']);
    if (document.object.kind !== 'Deployment') return;
    const deadline = spec.to('progressDeadlineSeconds');
    const ready = spec.to('minReadySeconds').number ?? 0;
    if ((deadline.number ?? DEADLINE) <= ready) yield deadline.fault(`progressDeadlineSeconds ${deadline.number ?? DEADLINE} is not above minReadySeconds ${ready}`);
  },
};
