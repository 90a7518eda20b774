import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { goSeconds } from '../go-duration';
import { dig, items, spec, text, title } from '../read';
import { CLUSTER } from './cluster';

/** Fields that the operator reads as durations, below `spec`. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  [CLUSTER]: [
    'monitoring.interval', 'healthCheck.daemonHealth.mon.interval', 'healthCheck.daemonHealth.mon.timeout',
    'healthCheck.daemonHealth.osd.interval', 'healthCheck.daemonHealth.status.interval',
  ],
  'ceph.rook.io/CephBlockPool': ['statusCheck.mirror.interval'],
  'ceph.rook.io/CephFilesystem': [
    'statusCheck.mirror.interval', 'metadataPool.statusCheck.mirror.interval', 'dataPools[].statusCheck.mirror.interval',
  ],
  'ceph.rook.io/CephObjectStore': ['metadataPool.statusCheck.mirror.interval', 'dataPool.statusCheck.mirror.interval'],
  'ceph.rook.io/CephObjectZone': ['metadataPool.statusCheck.mirror.interval', 'dataPool.statusCheck.mirror.interval'],
};

/** Text where the operator expects a duration of Go, which the schema does not tell. */
export const durationInvalid: Rule = {
  id: 'rook/duration-invalid',
  severity: Severity.ERROR,
  why: 'One interval that Go cannot read stops the operator for all objects of that kind, since it can list none of them any more; a timeout is ignored',
  fix: 'Write a duration of Go, such as 90s or 1m30s',
  evidence: 'rook/rook pkg/apis/ceph.rook.io/v1/types.go (metav1.Duration), pkg/operator/ceph/cluster/mon/health.go updateMonTimeout',
  kinds: Object.keys(FIELDS),
  * inspect(document) {
    for (const [property, value] of durations(document)) {
      if (goSeconds(value) === undefined) yield { document, property, message: `${title(document)} has "${value}", which is no duration` };
    }
  },
};

function* durations(document: Document): Iterable<[property: string, value: string]> {
  for (const field of FIELDS[`ceph.rook.io/${String(document.object.kind)}`] ?? []) {
    const [list, ...inEntries] = field.split('[].');
    const found = inEntries.length === 0
      ? [[`spec.${field}`, dig(spec(document), ...field.split('.'))] as const]
      : items(dig(spec(document), list)).map((entry, index) => [`spec.${list}[${index}].${inEntries[0]}`, dig(entry, ...inEntries[0].split('.'))] as const);
    for (const [property, value] of found) {
      const duration = text(value);
      // Rook takes an empty timeout for none, but Go reads no interval from it.
      if (duration !== undefined && !(duration === '' && property.endsWith('.timeout'))) yield [property, duration];
    }
  }
}
