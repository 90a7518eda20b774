import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { text } from '../read';
import { CLUSTER, clusterName } from './cluster';
import { storageLevels } from './storage-levels';

/** A filter for disks that matches in the middle of names. */
export const deviceFilterBroad: Rule = {
  id: 'rook/device-filter-broad',
  severity: Severity.WARNING,
  why: 'A filter matches anywhere in a name unless it says where: "sd" is in every disk of that kind, also in the one of the system and in any added later',
  fix: 'Begin the filter with ^, or with the directory of the path, such as ^sd[b-d]$ or ^/dev/disk/by-id/nvme-',
  evidence: 'rook/rook issues 7940 and 8195, pkg/daemon/ceph/osd/daemon.go getAvailableDevices',
  kinds: [CLUSTER],
  * inspect(document) {
    for (const { path, raw } of storageLevels(document)) {
      const filter = text(raw.deviceFilter) ?? '';
      const pathFilter = text(raw.devicePathFilter) ?? '';
      if (filter !== '' && !isAnchored(filter)) {
        yield { document, property: `${path}.deviceFilter`, message: `${clusterName(document)} takes every disk with "${filter}" anywhere in its name` };
      }
      if (pathFilter !== '' && !pathFilter.startsWith('^') && !/\/dev\/|by-/.test(pathFilter)) {
        yield { document, property: `${path}.devicePathFilter`, message: `${clusterName(document)} takes every disk with "${pathFilter}" anywhere in one of its paths` };
      }
    }
  },
};

/** Alternatives have to begin one by one, unless a group holds them all; a name with a number at its end is taken for a whole one. */
function isAnchored(filter: string): boolean {
  if (/^\^\(.*\)\$?$/.test(filter)) return true;
  return filter.split('|').every((part) => /^\(*\^./.test(part) || /^[a-z]+\d+n\d+$/.test(part));
}
