import { Severity } from '../../finding';
import type { Rule, Violation } from '../rule';
import { different, formed } from './demands';
import { portName } from './forms';
import type { Place } from './place';
import { containerPlaces, isInit, podPlace, POD_KINDS } from './pods';
import { portNumber } from './ports';

/** Ports of containers. */
export const containerPort: Rule = {
  id: 'syntax/container-port',
  severity: Severity.ERROR,
  why: 'The API server refuses the pod, and a workload that makes it never gets one',
  fix: 'Use ports from 1 to 65535 with names of at most 15 lower-case letters, digits and "-"; with hostNetwork, equal to the host port',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: validateContainerPorts, validatePodHostNetworkDeps, checkHostPortConflicts',
  kinds: POD_KINDS,
  * inspect(document) {
    const onHost = podPlace(document).to('hostNetwork').value === true;
    const taken = new Set<string>();
    for (const container of containerPlaces(document)) {
      const ports = container.to('ports').entries;
      yield* different(ports.map((port) => port.to('name')));
      // Init containers run one after the other, so they may take the same port.
      const others = isInit(container) ? new Set<string>() : taken;
      for (const port of ports) {
        yield* formed(port.to('name'), portName);
        yield* portNumber(port.to('containerPort'));
        yield* hostPort(port, onHost && !isInit(container), others);
      }
    }
  },
};

function* hostPort(port: Place, onHost: boolean, taken: Set<string>): Iterable<Violation> {
  const host = port.to('hostPort');
  const number = host.number ?? 0;
  const inside = port.to('containerPort').number;
  if (onHost && number !== 0 && number !== inside) yield host.fault(`${number} differs from the container port ${inside} on the host's network`);
  // On the network of the host, the API server fills in the port of the container.
  const shown = number === 0 && onHost ? inside ?? 0 : number;
  if (shown === 0) return;
  if (number !== 0) yield* portNumber(host);
  const key = `${port.to('protocol').text || 'TCP'}/${port.to('hostIP').text}/${shown}`;
  if (taken.has(key)) yield host.fault(`${key} is taken by another port of the pod`);
  taken.add(key);
}
