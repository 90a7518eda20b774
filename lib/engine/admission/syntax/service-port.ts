import { isDnsLabel } from '../../../core/names';
import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { count, fields, items, spec, text } from '../rules/read';
import { formatPath } from '../schema/path';
import { isPortName } from './container-port';
import { repeated } from './words';

/** Ports of services. */
export const servicePort: Rule = {
  id: 'syntax/service-port',
  severity: Severity.ERROR,
  why: 'The API server refuses the service',
  fix: 'Name every port of a service that has several, and use numbers from 1 to 65535',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidateService, validateServicePort',
  kinds: ['/Service'],
  * inspect(document) {
    const { type, clusterIP, ports: list } = spec(document);
    const ports = items(list).map(fields);
    const at = (i: number, field: string): string => formatPath(['spec', 'ports', i, field]);
    if (ports.length === 0 && clusterIP !== 'None' && type !== 'ExternalName') {
      yield { document, property: 'spec.ports', message: 'the service has no port' };
    }
    for (const [i, port] of ports.entries()) {
      const name = text(port.name) ?? '';
      const number = count(port.port);
      const target = port.targetPort;
      if (ports.length > 1 && name === '') yield { document, property: at(i, 'name'), message: 'the service has several ports, and this one has no name' };
      else if (name !== '' && !isDnsLabel(name)) yield { document, property: at(i, 'name'), message: `"${name}" is not the name of a port` };
      if (number !== undefined && !isPort(number)) yield { document, property: at(i, 'port'), message: `${number} is no port` };
      const reachable = typeof target === 'number' ? isPort(target) : typeof target !== 'string' || target === '' || isPortName(target);
      if (!reachable) yield { document, property: at(i, 'targetPort'), message: `${String(target)} is neither a port nor the name of one` };
    }
    for (const { value, index } of repeated(ports.map((port) => text(port.name)))) {
      yield { document, property: at(index, 'name'), message: `two ports are named "${value}"` };
    }
  },
};

function isPort(number: number): boolean {
  return number >= 1 && number <= 65535;
}
