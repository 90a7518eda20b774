import { parseQuantity } from '../../../core/quantity-syntax';
import type { Violation } from '../rule';
import { required } from './demands';
import type { Place } from './place';
import { keyFault } from './words';

const RESOURCES = ['limits.cpu', 'limits.memory', 'limits.ephemeral-storage', 'requests.cpu', 'requests.memory', 'requests.ephemeral-storage'];
const HUGE_PAGES = /^(requests|limits)\.hugepages-/;
const KEYED = /^(metadata\.(?:labels|annotations))\['(.*)'\]$/;
/** Billionths of the units that amounts of bytes may be counted in. */
const POWERS = [0n, 1n, 2n, 3n, 4n, 5n, 6n];
const BYTE_UNITS = new Set([1000n, 1024n].flatMap((base) => POWERS.map((power) => base ** power * 1_000_000_000n)));
const CPU_UNITS = new Set([1_000_000n, 1_000_000_000n]);

/** Demands a field of the pod that containers can be told. */
export function* objectField(reference: Place, allowed: readonly string[]): Iterable<Violation> {
  const path = reference.to('fieldPath');
  const version = reference.to('apiVersion');
  // Go fills in the version when it is empty.
  if (version.text !== '' && version.text !== 'v1') {
    yield path.fault(`fieldPath is one of version "${version.text}", only those of v1 are known`);
    return;
  }
  if (path.text === '') {
    yield path.fault('fieldPath is empty');
    return;
  }
  const [, map, key] = KEYED.exec(path.text) ?? [];
  if (map === undefined) {
    if (!allowed.includes(path.text)) yield path.fault(`fieldPath "${path.text}" is not one of ${allowed.join(', ')} or a label or annotation`);
    return;
  }
  const fault = keyFault(map === 'metadata.annotations' ? key.toLowerCase() : key);
  if (fault !== undefined) yield path.fault(`the key "${key}" ${fault}`);
}

/** Demands a resource of a container that containers can be told. */
export function* containerField(reference: Place, named: boolean): Iterable<Violation> {
  const resource = reference.to('resource');
  if (named && reference.to('containerName').text === '') {
    yield* required(reference.to('containerName'));
  } else if (!RESOURCES.includes(resource.text) && !HUGE_PAGES.test(resource.text)) {
    yield resource.fault(`resource "${resource.text}" is not one of ${RESOURCES.join(', ')}`);
  }
  const divisor = reference.to('divisor');
  const nanos = divisor.isSet ? parseQuantity(String(divisor.value))?.nanos : undefined;
  if (nanos === undefined || nanos === 0n) return;
  if (/\.cpu$/.test(resource.text) && !CPU_UNITS.has(nanos)) yield divisor.fault(`divisor ${String(divisor.value)} is neither 1 nor 1m`);
  if (/\.(memory|ephemeral-storage)$|hugepages-/.test(resource.text) && !BYTE_UNITS.has(nanos)) {
    yield divisor.fault(`divisor ${String(divisor.value)} is no unit such as 1, 1k or 1Mi`);
  }
}
