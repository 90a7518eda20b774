import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { count, fields, isSet } from '../rules/read';
import { formatPath } from '../schema/path';
import { isPortName } from './container-port';
import { containersOf, podOf, POD_KINDS } from './pods';

const PROBES = ['livenessProbe', 'readinessProbe', 'startupProbe'];
const HANDLERS = ['exec', 'httpGet', 'tcpSocket', 'grpc'];
const FROM_ONE = ['periodSeconds', 'timeoutSeconds', 'successThreshold', 'failureThreshold'];

/** Probes of containers. */
export const probe: Rule = {
  id: 'syntax/probe',
  severity: Severity.ERROR,
  why: 'The API server refuses the pod, and a workload that makes it never gets one',
  fix: 'Give the probe exactly one of exec, httpGet, tcpSocket and grpc; only readiness may ask for several successes',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: validateProbe, validateLivenessProbe',
  kinds: POD_KINDS,
  * inspect(document) {
    for (const container of containersOf(podOf(document))) {
      for (const name of PROBES) {
        if (!isSet(container.fields[name])) continue;
        const settings = fields(container.fields[name]);
        const path = [...container.path, name];
        const handlers = HANDLERS.filter((handler) => isSet(settings[handler]));
        if (handlers.length !== 1) {
          yield { document, property: formatPath(path), message: `${name} has ${handlers.length} handlers, exactly one is needed` };
        }
        for (const handler of handlers) {
          const { port } = fields(settings[handler]);
          if (port === undefined || isProbePort(port)) continue;
          yield { document, property: formatPath([...path, handler, 'port']), message: `${String(port)} is neither a port nor the name of one` };
        }
        for (const field of FROM_ONE) {
          const value = count(settings[field]);
          // Zero counts as not set.
          if (value !== undefined && value < 0) yield { document, property: formatPath([...path, field]), message: `${field} ${value} is below 1` };
        }
        const successes = count(settings.successThreshold);
        if (name !== 'readinessProbe' && successes !== undefined && successes > 1) {
          yield { document, property: formatPath([...path, 'successThreshold']), message: `${name} asks for ${successes} successes, it must be 1` };
        }
      }
    }
  },
};

function isProbePort(port: unknown): boolean {
  return typeof port === 'string' ? isPortName(port) : typeof port === 'number' && port >= 1 && port <= 65535;
}
