import { formatQuantity, parseQuantity } from '../../../core/quantity-syntax';
import type { ParsedQuantity } from '../../../core/quantity-syntax';
import type { Violation } from '../rule';
import { plain } from '../rules/read';
import { required } from './demands';
import { lowerCase } from './go-text';
import type { Place } from './place';
import { keyFault } from './words';

const RESOURCES = ['limits.cpu', 'limits.memory', 'limits.ephemeral-storage', 'requests.cpu', 'requests.memory', 'requests.ephemeral-storage'];
const HUGE_PAGES = /^(requests|limits)\.hugepages-/;
const KEYED = /^(metadata\.(?:labels|annotations))\['(.*)'\]$/;
/** The units that amounts may be counted in, as Go prints them. */
const CPU_UNITS = ['1', '1m'];
const BYTE_UNITS = ['1', '1k', '1M', '1G', '1T', '1P', '1E', '1Ki', '1Mi', '1Gi', '1Ti', '1Pi', '1Ei'];

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
  const fault = keyFault(map === 'metadata.annotations' ? lowerCase(key) : key);
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
  const parsed = divisor.isSet ? parseQuantity(plain(divisor.value)) : undefined;
  if (!parsed || parsed.nanos === 0n) return;
  const units = /\.cpu$/.test(resource.text) ? CPU_UNITS : BYTE_UNITS;
  if (!units.includes(printed(plain(divisor.value).trim(), parsed))) yield divisor.fault(`divisor ${plain(divisor.value)} is none of the units ${units.join(', ')}`);
}

/** Go compares texts, and keeps the one that was written where only a sign or zeros stand before the number. */
function printed(text: string, parsed: ParsedQuantity): string {
  return /^\+?0*1([a-zA-Z]*|[eE][-+]?\d+)$/.test(text) ? text : formatQuantity(parsed);
}
