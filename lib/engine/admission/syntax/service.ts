import { isIPv6 } from 'node:net';
import { Severity } from '../../finding';
import type { Rule, Violation } from '../rule';
import { different, oneOf, required, within } from './demands';
import { addressRange, ipAddress, subdomain } from './forms';
import { trimmed } from './go-text';
import { Place } from './place';
import { portNumber } from './ports';
import { keyFault } from './words';

const LONGEST_AFFINITY = 86_400;
const EXTERNAL = new Set(['NodePort', 'LoadBalancer']);
const BALANCER_ONLY = ['loadBalancerClass', 'allocateLoadBalancerNodePorts', 'loadBalancerSourceRanges'];

/** What kind of service it is, and what only some kinds have. */
export const service: Rule = {
  id: 'syntax/service',
  severity: Severity.ERROR,
  why: 'The API server refuses the service',
  fix: 'Set fields of load balancers, node ports and external traffic only for the types that have them, and write addresses as addresses',
  evidence: 'k8s.io/kubernetes/pkg/apis/core/validation: ValidateService',
  kinds: ['/Service'],
  * inspect(document) {
    const spec = new Place(document, document.object).to('spec');
    const type = spec.to('type').text || 'ClusterIP';
    if (type === 'ExternalName') yield* externalName(spec);
    else yield* clusterAddresses(spec, type);
    yield* affinity(spec);
    yield* externalTraffic(spec, type);
    for (const name of BALANCER_ONLY) {
      const place = spec.to(name);
      const given = place.isSet && !(Array.isArray(place.value) && place.value.length === 0);
      if (given && type !== 'LoadBalancer') yield place.fault(`${name} is for the type LoadBalancer, not for ${type}`);
    }
    if (spec.to('loadBalancerClass').isSet) yield* required(spec.to('loadBalancerClass'), keyFault);
    for (const range of spec.to('loadBalancerSourceRanges').entries) yield* required(range, (text) => addressRange(trimmed(text)));
    for (const ip of spec.to('externalIPs').entries) yield* required(ip, reachable);
    yield* oneOf(spec.to('trafficDistribution'), ['PreferClose', 'PreferSameZone', 'PreferSameNode']);
  },
};

/** What is wrong with an address that others are to reach. */
export function reachable(ip: string): string | undefined {
  if (/^(0\.0\.0\.0|::|127\..*|::1|169\.254\..*|224\.0\.0\..*|fe[89ab].*|ff02:.*)$/i.test(ip)) return 'is no address that others can reach';
  return ipAddress(ip);
}

function* externalName(spec: Place): Iterable<Violation> {
  yield* required(spec.to('externalName'), (name) => subdomain(name.replace(/\.$/, '')));
  for (const name of ['clusterIPs', 'ipFamilies']) if (!spec.to(name).isEmpty) yield spec.to(name).fault(`an ExternalName has no ${name}`);
  if (spec.to('clusterIP').text !== '') yield spec.to('clusterIPs').fault('an ExternalName has no cluster address');
  if (spec.to('ipFamilyPolicy').isSet) yield spec.to('ipFamilyPolicy').fault('an ExternalName has no ipFamilyPolicy');
}

function* clusterAddresses(spec: Place, type: string): Iterable<Violation> {
  const [first, list, families] = [spec.to('clusterIP'), spec.to('clusterIPs'), spec.to('ipFamilies')];
  const addresses = list.isEmpty && first.text !== '' ? [first.text] : list.entries.map(({ text }) => text);
  const place = (i: number): Place => (list.isEmpty ? first : list.to(i));
  if (!list.isEmpty && first.text !== addresses[0]) yield list.fault(first.text === '' ? 'clusterIP is not set beside clusterIPs' : 'the first address is not clusterIP');
  if (addresses[0] === 'None' && EXTERNAL.has(type)) yield list.to(0).fault(`a ${type} cannot be without a cluster address`);
  if (addresses.length > 2 || (addresses[0] === 'None' && addresses.length > 1)) yield list.fault('at most one address of each family is allowed, and none beside None');
  for (const [i, address] of addresses.entries()) {
    if (i === 0 && address === 'None') continue;
    const fault = ipAddress(address);
    const family = families.to(i).text;
    if (fault !== undefined) yield place(i).fault(`"${address}" ${fault}`);
    else if (family !== '' && (family === 'IPv6') !== isIPv6(address)) yield place(i).fault(`"${address}" is no ${family} address`);
  }
  for (const family of families.entries) yield* oneOf(family, ['IPv4', 'IPv6']);
  yield* different(families.entries);
  const policy = spec.to('ipFamilyPolicy');
  // Without a selector and an address the API server makes it one of both families.
  const single = policy.text === 'SingleStack' || (!policy.isSet && !(addresses[0] === 'None' && spec.to('selector').fields.length === 0));
  if (single && Math.max(addresses.length, families.entries.length) > 1) yield policy.fault('ipFamilyPolicy is SingleStack, but there are several addresses or families');
}

function* affinity(spec: Place): Iterable<Violation> {
  const config = spec.to('sessionAffinityConfig');
  if (spec.to('sessionAffinity').text === 'ClientIP') yield* within(config.to('clientIP', 'timeoutSeconds'), 1, LONGEST_AFFINITY);
  // The API server drops it without a word.
  else if (config.isSet) yield config.fault('sessionAffinityConfig needs the sessionAffinity ClientIP');
}

function* externalTraffic(spec: Place, type: string): Iterable<Violation> {
  const [policy, check] = [spec.to('externalTrafficPolicy'), spec.to('healthCheckNodePort')];
  const external = EXTERNAL.has(type) || (type === 'ClusterIP' && !spec.to('externalIPs').isEmpty);
  if (policy.text !== '' && !external) yield policy.fault(`externalTrafficPolicy is for services that are reached from outside, not for ${type}`);
  if ((check.number ?? 0) !== 0 && !(type === 'LoadBalancer' && policy.text === 'Local')) yield check.fault('healthCheckNodePort is for a LoadBalancer with externalTrafficPolicy Local');
  else if ((check.number ?? 0) !== 0) yield* portNumber(check);
  for (const port of type === 'ClusterIP' ? spec.to('ports').entries : []) {
    if ((port.to('nodePort').number ?? 0) !== 0) yield port.to('nodePort').fault('a ClusterIP has no port of the nodes');
  }
}
