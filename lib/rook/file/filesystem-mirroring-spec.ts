import type { IConstruct } from 'constructs';
import { refusal } from '../../core/problem';
import { SecretRef } from '../../core/secret-ref';
import { shown } from '../../core/shown';
import { whole } from '../numbers';
import { scheduleInterval } from '../pool/schedule-interval';
import type { FilesystemMirroringOptions } from './filesystem-mirroring-options';
import type { FilesystemSnapshotRetention } from './filesystem-snapshot-retention';
import type { FilesystemSnapshotSchedule } from './filesystem-snapshot-schedule';

/** What the mgr module for schedules reads as the beginning of one; it knows no time of day alone, and no Z. */
const DATE_AND_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}([+-]\d{2}:\d{2})?$/;

/** The letters that Ceph has for periods. */
const PERIODS = { latest: 'n', hourly: 'h', daily: 'd', weekly: 'w', monthly: 'M', yearly: 'y' } as const;

/** The mirroring of a filesystem. */
export function filesystemMirroringSpec(options: FilesystemMirroringOptions, scope: IConstruct): object {
  const { enabled = true, peers, snapshotSchedules, snapshotRetention } = options;
  return {
    enabled,
    peers: peers && { secretNames: peers.map((peer, index) => SecretRef._require(peer, `mirroring.peers[${index}]`, scope).secretName) },
    snapshotSchedules: snapshotSchedules?.map((schedule, index) => scheduleSpec(schedule, scope, `mirroring.snapshotSchedules[${index}]`)),
    snapshotRetention: snapshotRetention?.map((retention, index) => retentionSpec(retention, scope, `mirroring.snapshotRetention[${index}]`)),
  };
}

function scheduleSpec({ path, interval, startTime }: FilesystemSnapshotSchedule, scope: IConstruct, where: string): object {
  if (startTime !== undefined && !DATE_AND_TIME.test(startTime)) {
    throw refusal({
      where: `${where}.startTime`,
      what: `${shown(startTime)} is not a date with a time`,
      why: 'Ceph refuses the schedule, and Rook retries without end',
      fix: 'Write for example 2026-01-31T14:00:00, or 2026-01-31T14:00:00+09:00',
    }, scope);
  }
  return { path: absolute(path, scope, where), interval: scheduleInterval(interval, `${where}.interval`, scope), startTime };
}

/** Counts and letters without a blank: with one, as in Rook's example, Ceph reads nothing and Rook does not notice. */
function retentionSpec(retention: FilesystemSnapshotRetention, scope: IConstruct, where: string): object {
  const kept = Object.entries(PERIODS).flatMap(([period, letter]) => {
    const count = whole(retention[period as keyof typeof PERIODS], 1, Infinity, `${where}.${period}`, scope);
    return count === undefined ? [] : [`${count}${letter}`];
  });
  if (kept.length === 0) {
    throw refusal({
      where, what: 'it says of no period how many snapshots are kept', why: 'Ceph refuses it, and Rook passes over that', fix: 'Write for example { path, hourly: 24, daily: 7 }',
    }, scope);
  }
  return { path: absolute(retention.path, scope, where), duration: kept.join('') };
}

function absolute(path: string, scope: IConstruct, where: string): string {
  if (typeof path === 'string' && path.startsWith('/')) return path;
  throw refusal({
    where: `${where}.path`,
    what: `${shown(path)} is not a path from the root of the filesystem`,
    why: 'Ceph takes snapshots of the directory with exactly that path',
    fix: 'Begin with a slash, for example "/" or "/volumes/csi"',
  }, scope);
}
