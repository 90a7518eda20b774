import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { dig, fields, items, namespaceOf, spec, text, title } from '../read';
import { isStoreElsewhere, serviceOf, STORE, ZONE } from './store';

/** A way into the cluster that leads a host name to a service. */
interface Way {
  readonly path: string;
  readonly host: string;
  readonly namespace: string;
  readonly service: string;
}

/** A host name that leads to a store, which does not answer to it. */
export const storeHostUnknown: Rule = {
  id: 'rook/store-host-unknown',
  severity: Severity.ERROR,
  why: 'Once a store has a host name, its gateways take any other for the name of a bucket and answer NoSuchBucket',
  fix: 'Add the name to hosting.dnsNames of the store',
  evidence: 'rook/rook pkg/operator/ceph/object/spec.go addDNSNamesToRGWServer, issues 14135 and 14460',
  kinds: ['networking.k8s.io/Ingress', 'gateway.networking.k8s.io/HTTPRoute', 'route.openshift.io/Route'],
  * inspect(document, world) {
    for (const { path, host, namespace, service } of waysOf(document)) {
      const store = service.startsWith('rook-ceph-rgw-') ? world.find(STORE, namespace, service.slice(serviceOf(EMPTY).length)) : undefined;
      if (!store || isStoreElsewhere(store)) continue;
      const known = hostNames(world, store);
      const plain = host.startsWith('*.') ? host.slice(2) : host;
      // A bucket may be part of the name.
      if (known.length === 0 || host === '' || known.some((name) => plain === name || plain.endsWith(`.${name}`))) continue;
      yield { document, property: path, message: `${title(document)} leads ${host} to ${title(store)}, which answers to ${known.join(', ')} only` };
    }
  },
};

const EMPTY: Document = { object: { metadata: { name: '' } }, origin: '' };

/** The names that a store answers to; none where it answers to all. */
function hostNames(world: World, store: Document): string[] {
  const hosting = fields(spec(store).hosting);
  const own = [text(dig(hosting.advertiseEndpoint, 'dnsName')), ...items(hosting.dnsNames).map(text)].filter((name) => name !== undefined && name !== '') as string[];
  if (own.length === 0) return [];
  const zone = world.find(ZONE, namespaceOf(store), text(dig(spec(store), 'zone', 'name')) ?? '');
  const endpoints = items(zone && spec(zone).customEndpoints).map((endpoint) => (text(endpoint) ?? '').replace(/^[a-z]+:\/\//i, '').replace(/[:/].*$/, ''));
  return [...new Set([...own, `${serviceOf(store)}.${namespaceOf(store)}.svc`, ...endpoints.filter((host) => host !== '')])];
}

function* waysOf(document: Document): Iterable<Way> {
  const own = spec(document);
  const namespace = namespaceOf(document);
  if (document.object.kind === 'Ingress') {
    for (const [index, rule] of items(own.rules).entries()) {
      for (const service of new Set(items(dig(rule, 'http', 'paths')).map((path) => text(dig(path, 'backend', 'service', 'name')) ?? ''))) {
        yield { path: `spec.rules[${index}].host`, host: text(dig(rule, 'host')) ?? '', namespace, service };
      }
    }
  } else if (document.object.kind === 'Route') {
    yield { path: 'spec.host', host: text(own.host) ?? '', namespace, service: text(dig(own.to, 'name')) ?? '' };
  } else {
    for (const reference of items(own.rules).flatMap((rule) => items(dig(rule, 'backendRefs')))) {
      for (const [index, host] of items(own.hostnames).entries()) {
        yield {
          path: `spec.hostnames[${index}]`, host: text(host) ?? '', namespace: text(dig(reference, 'namespace')) || namespace, service: text(dig(reference, 'name')) ?? '',
        };
      }
    }
  }
}
