import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { different, formed, required } from './demands';
import { dnsLabel } from './forms';
import { Place } from './place';
import { portNumber, portOrName } from './ports';
import { keyFault } from './words';

/** Ports of services. */
export const servicePort: Rule = {
  id: 'syntax/service-port',
  severity: Severity.ERROR,
  why: 'The API server refuses the service',
  fix: 'Name every port of a service that has several, and use numbers from 1 to 65535, each only once for a protocol',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidateService, validateServicePort',
  kinds: ['/Service'],
  * inspect(document) {
    const spec = new Place(document, document.object).to('spec');
    const ports = spec.to('ports').entries;
    const headless = spec.to('clusterIP').text === 'None';
    if (ports.length === 0 && !headless && spec.to('type').text !== 'ExternalName') yield spec.to('ports').fault('the service has no port');
    const taken = new Set<string>();
    for (const port of ports) {
      const name = port.to('name');
      if (ports.length > 1 && name.text === '') yield name.fault('the service has several ports, and this one has no name');
      yield* formed(name, dnsLabel);
      yield* portNumber(port.to('port'));
      const target = port.to('targetPort');
      // Zero and an empty name count as not set.
      if (target.value !== 0 && target.value !== '') yield* portOrName(target);
      if (port.to('appProtocol').isSet) yield* required(port.to('appProtocol'), keyFault);
      for (const field of ['port', 'nodePort']) {
        const number = port.to(field).number ?? 0;
        const key = `${field} ${port.to('protocol').text || 'TCP'}/${number}`;
        if (number !== 0 && taken.has(key)) yield (field === 'port' ? port : port.to(field)).fault(`${key} is there already`);
        taken.add(key);
      }
    }
    yield* different(ports.map((port) => port.to('name')));
  },
};
