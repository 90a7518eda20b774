import { equal } from '../admission/cel/predicate';
import { dig, fields, isSet, items, spec } from '../admission/rules/read';
import type { Fields } from '../admission/rules/read';
import type { Document } from '../document';

/** Fields that only services of the type LoadBalancer have. */
const BALANCER_ONLY = ['allocateLoadBalancerNodePorts', 'loadBalancerClass'];

/**
 * A service as the API server takes it: addresses that are not stated stay, and what only the old type had goes unless it was changed.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/registry/core/service/strategy.go (dropTypeDependentFields)
 * @see https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/registry/core/service/storage/storage.go (patchAllocatedValues, normalizeClusterIPs)
 */
export function takenService(before: Document, after: Document): Document {
  const [old, now] = [spec(before), spec(after)];
  const taken = { ...now, ...(hasAddress(old) && hasAddress(now) ? addresses(old, now) : {}) };
  const gone = leftovers(old, taken).filter((field) => equal(old[field], taken[field]));
  for (const field of gone) delete (taken as { [field: string]: unknown })[field];
  const ports = hasNodePorts(old) && !hasNodePorts(now) && equal(nodePorts(old), nodePorts(now)) ? items(now.ports).map(withoutNodePort) : now.ports;
  return { ...after, object: { ...after.object, spec: { ...taken, ...(ports === undefined ? {} : { ports }) } } };
}

function addresses(old: Fields, now: Fields): Fields {
  const isStated = isSet(now.clusterIP) && now.clusterIP !== '';
  const clusterIP = isStated ? now.clusterIP : old.clusterIP;
  const listed = items(now.clusterIPs).length > 0 ? now.clusterIPs : old.clusterIPs;
  // Who changes one of the two forms means both.
  const clusterIPs = clusterIP !== old.clusterIP && isStated && equal(listed, old.clusterIPs) ? [clusterIP] : listed;
  return Object.fromEntries(Object.entries({ clusterIP, clusterIPs }).filter(([, value]) => isSet(value)));
}

/** The fields that the new type cannot have and the old one could. */
function leftovers(old: Fields, now: Fields): string[] {
  return [
    ...(hasAddress(old) && !hasAddress(now) ? ['clusterIP', 'clusterIPs', 'ipFamilies', 'ipFamilyPolicy'] : []),
    ...(isChecked(old) && !isChecked(now) ? ['healthCheckNodePort'] : []),
    ...(old.type === 'LoadBalancer' && now.type !== 'LoadBalancer' ? BALANCER_ONLY : []),
    ...(isExternal(old) && !isExternal(now) ? ['externalTrafficPolicy'] : []),
  ];
}

function hasAddress({ type }: Fields): boolean {
  return type !== 'ExternalName';
}

function hasNodePorts({ type }: Fields): boolean {
  return type === 'NodePort' || type === 'LoadBalancer';
}

function isChecked({ type, externalTrafficPolicy }: Fields): boolean {
  return type === 'LoadBalancer' && externalTrafficPolicy === 'Local';
}

function isExternal(service: Fields): boolean {
  return hasNodePorts(service) || (hasAddress(service) && items(service.externalIPs).length > 0);
}

function nodePorts(service: Fields): unknown[] {
  return items(service.ports).map((port) => dig(port, 'nodePort') ?? 0).sort();
}

function withoutNodePort(port: unknown): Fields {
  const { nodePort, ...rest } = fields(port);
  return rest;
}
