import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { isSet, items, text, type Fields } from '../read';
import { CLUSTER, clusterName } from './cluster';
import { storageLevels } from './storage-levels';

/** The ways to choose disks, the one that wins first. */
const WAYS: readonly (readonly [field: string, isUsed: (value: unknown) => boolean])[] = [
  ['devices', (value) => items(value).length > 0],
  ['deviceFilter', (value) => Boolean(text(value))],
  ['devicePathFilter', (value) => Boolean(text(value))],
  ['useAllDevices', (value) => value === true],
];

/** Two ways to choose disks in one place, and claims where there are only disks. */
export const deviceSelectionIgnored: Rule = {
  id: 'rook/device-selection-ignored',
  severity: Severity.ERROR,
  why: 'Rook takes the first of devices, deviceFilter, devicePathFilter and useAllDevices that is set and does not look at the others, nor at volumeClaimTemplates',
  fix: 'Keep one way to choose disks; OSDs on claims belong into storageClassDeviceSets',
  evidence: 'rook/rook pkg/operator/ceph/cluster/osd/provision_spec.go provisionOSDContainer',
  kinds: [CLUSTER],
  * inspect(document) {
    for (const { path, raw } of storageLevels(document)) {
      const [first, ...others] = used(raw);
      for (const field of others) {
        yield { document, property: `${path}.${field}`, message: `${clusterName(document)} chooses disks by ${first}, so that ${field} beside it is not looked at` };
      }
      if (items(raw.volumeClaimTemplates).length > 0) {
        yield { document, property: `${path}.volumeClaimTemplates`, message: `${clusterName(document)} has claim templates for disks of nodes, of which Rook makes nothing` };
      }
    }
  },
};

function used(raw: Fields): string[] {
  return WAYS.filter(([field, isUsed]) => isSet(raw[field]) && isUsed(raw[field])).map(([field]) => field);
}
