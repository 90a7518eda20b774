import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, isSet, items, spec, text, title } from '../read';
import { POOL_KINDS, poolsOf } from './pools';

const NAMESPACE = 'CephBlockPoolRadosNamespace';

/** A schedule of snapshots with a beginning and no rhythm, or with one that Ceph cannot read. */
export const snapshotScheduleInterval: Rule = {
  id: 'rook/snapshot-schedule-interval',
  severity: Severity.ERROR,
  why: 'Ceph takes a start only together with an interval, and an interval only in whole minutes, hours or days; Rook stops there and retries without end',
  fix: 'Give the schedule an interval, such as 24h',
  evidence: 'rook/rook pkg/operator/ceph/pool/validate.go ValidatePoolSpec, pkg/daemon/ceph/client/mirror.go; Ceph: rbd mirror snapshot schedule add',
  kinds: [...POOL_KINDS, `ceph.rook.io/${NAMESPACE}`],
  * inspect(document) {
    for (const { path, mirroring, owner } of mirrored(document)) {
      for (const [index, schedule] of items(dig(mirroring, 'snapshotSchedules')).entries()) {
        const fault = faultOf(text(dig(schedule, 'startTime')), text(dig(schedule, 'interval')), document);
        if (fault === undefined) continue;
        yield { document, property: `${path}.snapshotSchedules[${index}].interval`, message: `Snapshots of ${owner} ${fault}` };
      }
    }
  },
};

function faultOf(start: string | undefined, interval: string | undefined, { object }: Document): string | undefined {
  if (!interval) return start ? `start at ${start} and have no interval` : undefined;
  // Schedules of file systems are of another kind.
  const isBlock = object.kind === 'CephBlockPool' || object.kind === NAMESPACE;
  return !isBlock || /^\d+[mhd]?$/.test(interval) ? undefined : `are to be taken every "${interval}", which is no whole number of m, h or d`;
}

function mirrored(document: Document): { path: string; mirroring: unknown; owner: string }[] {
  if (document.object.kind === NAMESPACE) {
    const { mirroring } = spec(document);
    return isSet(mirroring) ? [{ path: 'spec.mirroring', mirroring, owner: title(document) }] : [];
  }
  return poolsOf(document).filter(({ raw }) => dig(raw, 'mirroring', 'enabled') === true)
    .map(({ path, raw, title: owner }) => ({ path: `${path}.mirroring`, mirroring: raw.mirroring, owner }));
}
