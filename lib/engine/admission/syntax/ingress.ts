import { isIP } from 'node:net';
import { Severity } from '../../finding';
import type { Rule, Violation } from '../rule';
import { filled, formed, oneOf, required } from './demands';
import { dnsLabel, pathSegment, portName, subdomain } from './forms';
import { Place } from './place';
import { portNumber } from './ports';

const STRAY = /\/\/|\/\.\/|\/\.\.\/|%2f|\/\.\.?$/i;

/** Hosts, paths and backends of an ingress. */
export const ingress: Rule = {
  id: 'syntax/ingress',
  severity: Severity.ERROR,
  why: 'The API server refuses the ingress',
  fix: 'Give each path a type, an absolute path and one backend; hosts are DNS names, with "*." at the front for all below one',
  evidence: 'k8s.io/kubernetes/pkg/apis/networking/validation: ValidateIngressSpec',
  kinds: ['networking.k8s.io/Ingress'],
  * inspect(document) {
    const spec = new Place(document, document.object).to('spec');
    const [fallback, rules] = [spec.to('defaultBackend'), spec.to('rules')];
    if (rules.isEmpty && !fallback.isSet) yield spec.fault('neither rules nor a defaultBackend are set');
    if (fallback.isSet) yield* backend(fallback);
    for (const rule of rules.entries) {
      yield* formed(rule.to('host'), (host) => (isIP(host) ? 'is an address and no name' : hostFault(host)));
      const http = rule.to('http');
      if (http.isSet) yield* filled(http.to('paths'));
      for (const path of http.to('paths').entries) yield* pathFaults(path);
    }
    for (const tls of spec.to('tls').entries) {
      for (const host of tls.to('hosts').entries) yield* required(host, hostFault);
      yield* formed(tls.to('secretName'), subdomain);
    }
    if (spec.to('ingressClassName').isSet) yield* required(spec.to('ingressClassName'), subdomain);
  },
};

function hostFault(host: string): string | undefined {
  return subdomain(host.startsWith('*.') ? host.slice(2) : host);
}

function* pathFaults(place: Place): Iterable<Violation> {
  const [type, path] = [place.to('pathType'), place.to('path')];
  yield* required(type);
  const exact = type.text === 'Exact' || type.text === 'Prefix';
  if ((exact || path.text !== '') && !path.text.startsWith('/')) yield path.fault(`path "${path.text}" is not absolute`);
  if (exact && STRAY.test(path.text)) yield path.fault(`path "${path.text}" holds steps or empty parts`);
  yield* oneOf(type, ['Exact', 'Prefix', 'ImplementationSpecific']);
  yield* backend(place.to('backend'));
}

function* backend(place: Place): Iterable<Violation> {
  const [service, resource] = [place.to('service'), place.to('resource')];
  if (service.isSet === resource.isSet) {
    yield place.fault(`${service.isSet ? 'both' : 'neither'} of service and resource are set, exactly one is needed`);
  } else if (resource.isSet) {
    if (resource.to('apiGroup').isSet) yield* required(resource.to('apiGroup'), subdomain);
    for (const name of ['kind', 'name']) yield* required(resource.to(name), pathSegment);
  } else {
    yield* required(service.to('name'), dnsLabel);
    const [name, number] = [service.to('port', 'name'), service.to('port', 'number')];
    const given = [name.text !== '', (number.number ?? 0) !== 0].filter(Boolean).length;
    if (given !== 1) yield place.fault(`${given} of name and number of the port are set, exactly one is needed`);
    else if (name.text !== '') yield* formed(name, portName);
    else yield* portNumber(number);
  }
}
