import { isIPv4, isIPv6 } from 'node:net';
import { Severity } from '../../finding';
import type { Rule } from '../rule';
import { different, filled, formed, oneOf, required } from './demands';
import type { TextFault } from './demands';
import { dnsLabel, subdomain } from './forms';
import { Place } from './place';
import { reachable } from './service';
import { keyFault, labelFault } from './words';

const MOST_ADDRESSES = 100;
const MOST_ZONES = 8;
const ADDRESSES: Readonly<Record<string, TextFault>> = {
  IPv4: (text) => (isIPv4(text) ? reachable(text) : 'is no IPv4 address'),
  IPv6: (text) => (isIPv6(text) ? reachable(text) : 'is no IPv6 address'),
  FQDN: (text) => (subdomain(text.replace(/\.$/, '')) ?? (text.replace(/\.$/, '').includes('.') ? undefined : 'is no full domain name')),
};

/** What a service without a selector leads to. */
export const endpointSlice: Rule = {
  id: 'syntax/endpoint-slice',
  severity: Severity.ERROR,
  why: 'The API server refuses the slice',
  fix: 'List addresses of the addressType that others can reach, and name ports apart',
  evidence: 'k8s.io/kubernetes/pkg/apis/discovery/validation: ValidateEndpointSlice',
  kinds: ['discovery.k8s.io/EndpointSlice'],
  * inspect(document) {
    const slice = new Place(document, document.object);
    const type = slice.to('addressType');
    yield* required(type);
    yield* oneOf(type, Object.keys(ADDRESSES));
    for (const endpoint of slice.to('endpoints').entries) {
      const addresses = endpoint.to('addresses');
      yield* filled(addresses);
      if (addresses.entries.length > MOST_ADDRESSES) yield addresses.fault(`${addresses.entries.length} addresses are more than ${MOST_ADDRESSES}`);
      for (const address of addresses.entries) yield* required(address, ADDRESSES[type.text] ?? (() => undefined));
      if (endpoint.to('nodeName').isSet) yield* required(endpoint.to('nodeName'), subdomain);
      if (endpoint.to('hostname').isSet) yield* required(endpoint.to('hostname'), dnsLabel);
      const zones = endpoint.to('hints', 'forZones').entries.map((zone) => zone.to('name'));
      for (const zone of zones) yield* formed(zone, labelFault);
      yield* different(zones);
      if (zones.length > MOST_ZONES) yield endpoint.to('hints', 'forZones').fault(`${zones.length} zones are more than ${MOST_ZONES}`);
    }
    const ports = slice.to('ports').entries;
    const names = ports.map((port) => port.to('name').text);
    for (const [i, port] of ports.entries()) {
      yield* formed(port.to('name'), dnsLabel);
      if (names.indexOf(names[i]) !== i) yield port.to('name').fault(`two ports are named "${names[i]}"`);
      if (port.to('appProtocol').isSet) yield* required(port.to('appProtocol'), keyFault);
    }
  },
};
