import type { Violation } from '../rule';
import type { Place } from './place';
import { keyFault } from './words';

const CONTAINER = new Set(['cpu', 'memory', 'ephemeral-storage']);
const COUNTED = new Set([
  'pods', 'services', 'replicationcontrollers', 'resourcequotas', 'secrets', 'configmaps', 'persistentvolumeclaims', 'services.nodeports',
  'services.loadbalancers',
]);
const QUOTA = new Set([
  ...CONTAINER, ...COUNTED, 'requests.cpu', 'requests.memory', 'requests.ephemeral-storage', 'requests.storage', 'limits.cpu', 'limits.memory',
  'limits.ephemeral-storage',
]);

/** Whether the resource is memory in large pages. */
export function isHugePages(name: string): boolean {
  return name.startsWith('hugepages-');
}

/** Whether the resource is one of Kubernetes' own. */
export function isNative(name: string): boolean {
  return !name.includes('/') || name.includes('kubernetes.io/');
}

/** Whether the resource is brought by a device plugin or an extender, such as topolvm.io/capacity. */
export function isExtended(name: string): boolean {
  return !isNative(name) && !name.startsWith('requests.') && keyFault(`requests.${name}`) === undefined;
}

/** Whether amounts of the resource are whole. */
export function isWhole(name: string): boolean {
  return COUNTED.has(name) || isExtended(name);
}

/** Whether a quota limits the resource by that short name. */
export function isQuotaResource(name: string): boolean {
  return QUOTA.has(name) || /^(requests\.)?hugepages-/.test(name);
}

/** Demands the name of a resource that containers can ask for. */
export function* containerResource(amount: Place): Iterable<Violation> {
  const name = amount.field;
  const fault = keyFault(name);
  if (fault !== undefined) {
    yield amount.fault(`the resource "${name}" ${fault}`);
  } else if (!name.includes('/') ? !CONTAINER.has(name) && !isHugePages(name) : !isNative(name) && !isExtended(name)) {
    yield amount.fault(`the resource "${name}" is none that containers ask for`);
  }
}

/** Demands the name of something that a quota can limit. */
export function* quotaResource(amount: Place): Iterable<Violation> {
  const name = amount.field;
  const fault = keyFault(name);
  if (fault !== undefined) yield amount.fault(`the resource "${name}" ${fault}`);
  else if (!name.includes('/') && !isQuotaResource(name)) yield amount.fault(`the resource "${name}" is none that a quota can limit`);
}

/** Demands the name of a resource of any kind. */
export function* anyResource(amount: Place): Iterable<Violation> {
  const name = amount.field;
  const fault = keyFault(name);
  if (fault !== undefined) {
    yield amount.fault(`the resource "${name}" ${fault}`);
  } else if (!name.includes('/') && !isQuotaResource(name) && name !== 'storage') {
    yield amount.fault(`the resource "${name}" is none that Kubernetes knows`);
  }
}
