import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { text } from '../read';
import { CLUSTER, clusterName } from './cluster';
import { storageLevels } from './storage-levels';

/** What JavaScript reads and Go refuses. */
const NOT_IN_GO = /\(\?<?[=!]|\\[1-9]|\(\?>/;

/** A filter for disks that is no regular expression. */
export const deviceFilterInvalid: Rule = {
  id: 'rook/device-filter-invalid',
  severity: Severity.ERROR,
  why: 'Rook tries the filter on every disk, logs that it cannot, and takes none of them',
  fix: 'Write a regular expression of Go (RE2), which has no look-ahead and no back-references',
  evidence: 'rook/rook pkg/daemon/ceph/osd/daemon.go getAvailableDevices',
  kinds: [CLUSTER],
  * inspect(document) {
    for (const { path, raw } of storageLevels(document)) {
      for (const field of ['deviceFilter', 'devicePathFilter']) {
        const filter = text(raw[field]) ?? '';
        if (!isBroken(filter)) continue;
        yield { document, property: `${path}.${field}`, message: `${clusterName(document)} filters disks by "${filter}", which is no regular expression of Go` };
      }
    }
  },
};

function isBroken(filter: string): boolean {
  // Flags in front of an expression, and names of groups with a P, are Go's own.
  const plain = filter.replace(/^\(\?[imsU]+\)/, '').replaceAll('(?P<', '(?<');
  try {
    return new RegExp(plain).source !== '' && NOT_IN_GO.test(filter);
  } catch {
    return !/\\[pPQEAz]|\[\[:/.test(filter);
  }
}
