import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { perWorld, remembered } from '../memo';
import { dig, items, spec, text } from '../read';
import { clusterName, deviceSets, isConnectionOnly } from './cluster';
import { classOfSet } from './osd-domains';
import { clusterOf, POOL_KINDS, poolsOf } from './pools';

/** The device classes of a cluster's OSDs, `undefined` where the disks decide. */
const classesOf = perWorld(() => new Map<Document, ReadonlySet<string> | undefined>());

/** A pool on a device class that no OSD has. */
export const poolDeviceClassUnknown: Rule = {
  id: 'rook/pool-device-class-unknown',
  severity: Severity.ERROR,
  why: 'Ceph cannot make a placement rule for a device class without OSDs, and the pool is never made',
  fix: 'Use the crushDeviceClass of one of the device sets',
  evidence: 'rook/rook pkg/operator/ceph/pool/validate.go validateDeviceClassOSDs; Ceph: CRUSH maps, device classes',
  kinds: POOL_KINDS,
  * inspect(document, world) {
    for (const pool of poolsOf(document)) {
      const cluster = clusterOf(world, pool);
      if (!cluster || isConnectionOnly(cluster)) continue;
      const known = remembered(classesOf(world), cluster, () => namedClasses(cluster));
      if (!known) continue;
      for (const field of [['deviceClass'], ['replicated', 'hybridStorage', 'primaryDeviceClass'], ['replicated', 'hybridStorage', 'secondaryDeviceClass']]) {
        const wanted = text(dig(pool.raw, ...field));
        if (!wanted || known.has(wanted)) continue;
        yield {
          document,
          property: `${pool.path}.${field.join('.')}`,
          message: `${pool.title} is on device class "${wanted}", the OSDs of ${clusterName(cluster)} are of class ${[...known].join(', ')}`,
        };
      }
    }
  },
};

/** Sets without a class and OSDs on nodes get theirs from the disk. */
function namedClasses(cluster: Document): ReadonlySet<string> | undefined {
  const storage = spec(cluster).storage;
  const known = deviceSets(cluster).map(classOfSet);
  if (known.length === 0 || dig(storage, 'useAllNodes') === true || items(dig(storage, 'nodes')).length > 0) return undefined;
  const named = known.filter((each) => each !== undefined);
  return named.length === known.length ? new Set(named) : undefined;
}
