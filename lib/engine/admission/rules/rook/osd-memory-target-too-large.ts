import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { amount, dig, entriesOf, fields, isSet, readable, spec } from '../read';
import { cephSize } from './ceph-size';
import { CLUSTER, clusterName, deviceSets, isConnectionOnly } from './cluster';
import { classOfSet } from './osd-domains';

/** How much of its limit Ceph itself lets an OSD aim for. */
const SHARE = 0.8;

/** OSDs that are told to use the memory they are killed for. */
export const osdMemoryTargetTooLarge: Rule = {
  id: 'rook/osd-memory-target-too-large',
  severity: Severity.WARNING,
  why: 'An OSD goes above its target for a while, most of all during recovery; without room below the limit it is killed just then',
  fix: 'Remove osd_memory_target, which Ceph then derives from the limit, or keep it at four fifths of the limit or less',
  evidence: 'Ceph: OSD config reference, osd_memory_target and osd_memory_target_cgroup_limit_ratio; rook/rook pkg/operator/ceph/cluster/osd/spec.go (POD_MEMORY_LIMIT)',
  kinds: [CLUSTER],
  * inspect(document) {
    if (isConnectionOnly(document)) return;
    for (const [section, options] of entriesOf(fields(spec(document).cephConfig))) {
      if (section !== 'global' && !/^osd\b/.test(section)) continue;
      const limit = smallestLimit(document, /^osd\/class:(.+)$/.exec(section)?.[1]);
      if (!limit) continue;
      const target = cephSize(fields(options).osd_memory_target) ?? 0;
      if (target <= limit.bytes * SHARE) continue;
      yield {
        document,
        property: `spec.cephConfig.${section}.osd_memory_target`,
        message: `${clusterName(document)} tells OSDs to aim for ${readable(target)}, and ${limit.of} may use ${readable(limit.bytes)}`,
      };
    }
  },
};

interface Limit {
  readonly of: string;
  readonly bytes: number;
}

/** The limit of OSDs of a device class; a set that tells none may be of any. */
function smallestLimit(cluster: Document, deviceClass: string | undefined): Limit | undefined {
  const resources = fields(spec(cluster).resources);
  const common = amount(dig(resources.osd, 'limits', 'memory'));
  const sets = deviceSets(cluster).filter((set) => deviceClass === undefined || [undefined, deviceClass].includes(classOfSet(set)));
  const found: Limit[] = sets.flatMap((set) => {
    const own = isSet(set.raw.resources) ? set.raw.resources : resources[`osd-${classOfSet(set)}`] ?? resources.osd;
    const bytes = amount(dig(own, 'limits', 'memory'));
    return bytes === undefined ? [] : [{ of: `those of set "${set.name}"`, bytes }];
  });
  if (found.length === 0 && common !== undefined) found.push({ of: 'they', bytes: common });
  return found.reduce<Limit | undefined>((least, each) => (least && least.bytes <= each.bytes ? least : each), undefined);
}
