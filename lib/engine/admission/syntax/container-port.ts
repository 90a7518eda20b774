import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { count, fields, items, text } from '../rules/read';
import { formatPath } from '../schema/path';
import { containersOf, podOf, POD_KINDS } from './pods';
import { repeated } from './words';

/** A port name as IANA writes it. */
const PORT_NAME = /^(?=.*[a-z])(?!.*--)[a-z0-9]([-a-z0-9]{0,13}[a-z0-9])?$/;

/** Whether the text can name a port. */
export function isPortName(name: string): boolean {
  return PORT_NAME.test(name);
}

/** Ports of containers. */
export const containerPort: Rule = {
  id: 'syntax/container-port',
  severity: Severity.ERROR,
  why: 'The API server refuses the pod, and a workload that makes it never gets one',
  fix: 'Use ports from 1 to 65535 with names of at most 15 lower-case letters, digits and "-"; with hostNetwork, equal to the host port',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: validateContainerPorts, validateHostNetwork',
  kinds: POD_KINDS,
  * inspect(document) {
    const pod = podOf(document);
    for (const container of containersOf(pod)) {
      const ports = items(container.fields.ports).map(fields);
      const at = (i: number, field: string): string => formatPath([...container.path, 'ports', i, field]);
      for (const [i, port] of ports.entries()) {
        const number = count(port.containerPort);
        const host = count(port.hostPort);
        const name = text(port.name);
        if (number !== undefined && !isPort(number)) yield { document, property: at(i, 'containerPort'), message: `${number} is no port` };
        if (host !== undefined && host !== 0 && !isPort(host)) {
          yield { document, property: at(i, 'hostPort'), message: `${host} is no port` };
        } else if (pod.spec.hostNetwork === true && host && host !== number) {
          yield { document, property: at(i, 'hostPort'), message: `${host} differs from the container port ${number} on the host's network` };
        }
        if (name !== undefined && !isPortName(name)) yield { document, property: at(i, 'name'), message: `"${name}" is not a port name` };
      }
      for (const { value, index } of repeated(ports.map((port) => text(port.name)))) {
        yield { document, property: at(index, 'name'), message: `two ports are named "${value}"` };
      }
    }
  },
};

function isPort(number: number): boolean {
  return number >= 1 && number <= 65535;
}
