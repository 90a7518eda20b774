import { parseQuantity } from '../../../core/quantity-syntax';

/** The fields of Kubernetes' own kinds that hold amounts, which may be written in several ways. */
const AMOUNTS = new Set(['storage', 'limits', 'requests', 'capacity', 'sizeLimit']);

/** Fields that say nothing when they are false, zero or empty. */
const NOTHING_WHEN_ZERO = new Set([
  'hostNetwork', 'hostPID', 'hostIPC', 'stdin', 'stdinOnce', 'tty', 'readOnly', 'hostPort', 'initialDelaySeconds', 'subPath', 'workingDir',
  'subPathExpr', 'nodeName', 'hostname', 'subdomain', 'priorityClassName', 'serviceName', 'volumeName', 'medium', 'fsType',
]);

/** Whether the API server takes a field for one that is not there. */
export function isAbsent(name: string | number | undefined, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'object') return Object.keys(value).length === 0;
  return (value === '' || value === 0 || value === false) && typeof name === 'string' && NOTHING_WHEN_ZERO.has(name);
}

/** Whether two plain values mean the same at that place. */
export function sameScalar(before: unknown, after: unknown, path: readonly (string | number)[]): boolean {
  if (before === after) return true;
  if (!path.some((step) => typeof step === 'string' && AMOUNTS.has(step))) return false;
  const [old, now] = [before, after].map((value) => parseQuantity(String(value))?.nanos);
  return old !== undefined && old === now;
}
