import { Severity } from '../../finding';
import type { Rule, Violation } from '../rule';
import { within } from './demands';
import { oneHandler } from './handlers';
import type { Place } from './place';
import { containerPlaces, POD_KINDS } from './pods';

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'];
const HANDLERS = ['exec', 'httpGet', 'tcpSocket', 'grpc'];
/** Zero counts as not set. */
const COUNTS = ['initialDelaySeconds', 'periodSeconds', 'timeoutSeconds', 'successThreshold', 'failureThreshold'];

/** Probes of containers. */
export const probe: Rule = {
  id: 'syntax/probe',
  severity: Severity.ERROR,
  why: 'The API server refuses the pod, and a workload that makes it never gets one',
  fix: 'Give the probe exactly one complete exec, httpGet, tcpSocket or grpc; only readiness may ask for several successes',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: validateProbe, validateLivenessProbe',
  kinds: POD_KINDS,
  * inspect(document) {
    for (const container of containerPlaces(document)) {
      for (const name of PROBES) if (container.has(name)) yield* faults(container.to(name), name === 'readinessProbe');
    }
  },
};

function* faults(place: Place, readiness: boolean): Iterable<Violation> {
  yield* oneHandler(place, HANDLERS);
  for (const count of COUNTS) yield* within(place.to(count), 0);
  const grace = place.to('terminationGracePeriodSeconds');
  if (readiness && grace.isSet) yield grace.fault('a readinessProbe ends no container, so it has no grace period');
  else yield* within(grace, 1);
  const successes = place.to('successThreshold');
  if (!readiness && (successes.number ?? 0) > 1) {
    yield successes.fault(`${place.field} asks for ${successes.number} successes, it must be 1`);
  }
}
