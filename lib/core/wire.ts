import { formatQuantity, parseQuantity } from './quantity-syntax';

/** Names that the Kubernetes types for programs write differently from the wire, as far as pod-level types hold them. */
const RENAMED: Readonly<Record<string, string>> = {
  clusterIp: 'clusterIP', downwardApi: 'downwardAPI', diskUri: 'diskURI', hostIp: 'hostIP', hostIpc: 'hostIPC', hostPid: 'hostPID',
  pdId: 'pdID', scaleIo: 'scaleIO', setHostnameAsFqdn: 'setHostnameAsFQDN', storagePolicyId: 'storagePolicyID',
  targetWwNs: 'targetWWNs', volumeId: 'volumeID', datasetUuid: 'datasetUUID',
};
const AMOUNTS = new Set(['requests', 'limits']);
/** Their keys are the user's own words, never field names. */
const MAPS = new Set(['matchLabels', 'labels', 'annotations', 'nodeSelector', 'volumeAttributes', 'options']);

/**
 * Turns pod-level property types into plain wire objects: boxed values are unwrapped, quantities printed in Go's canonical form,
 * undefined fields dropped, inputs copied.
 */
export function toWire(value: unknown): any {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toWire);
  if (isBoxed(value)) return value.value;
  const result: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    if (entry === undefined) continue;
    if (MAPS.has(key)) result[key] = { ...entry };
    else result[RENAMED[key] ?? key] = AMOUNTS.has(key) ? amounts(entry) : toWire(entry);
  }
  return result;
}

/** Quantity and IntOrString hold their value in a field; both are classes, unlike every struct. */
function isBoxed(value: object): value is { value: unknown } {
  return 'value' in value && (Object.getPrototypeOf(value) !== Object.prototype || Object.keys(value).length === 1);
}

function amounts(entries: unknown): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, amount] of Object.entries(entries as object)) {
    const text = String(toWire(amount));
    const parsed = parseQuantity(text);
    result[name] = parsed ? formatQuantity(parsed) : text;
  }
  return result;
}
