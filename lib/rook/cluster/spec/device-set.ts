import type { IConstruct } from 'constructs';
import { requireName } from '../../../core/names';
import { refusal } from '../../../core/problem';
import { shown } from '../../../core/shown';
import { toWire } from '../../../core/wire';
import { flags } from '../../list-entry';
import type { ClaimedVolume } from '../claimed-volume';
import type { OsdSetOptions } from '../osd-set-options';
import { claimTemplate } from './claim-template';
import { spreadPlacements } from './spread';

/**
 * One entry of `storageClassDeviceSets`.
 *
 * @see https://github.com/rook/rook/blob/v1.20.6/pkg/operator/ceph/cluster/osd/deviceSet.go
 */
export function deviceSet(name: string, options: OsdSetOptions, scope: IConstruct, where: string): object {
  requireName(name, `${where}.name`, scope);
  if (!Number.isSafeInteger(options.count) || options.count < 1) {
    throw refusal({
      where: `${where}.count`,
      what: `${shown(options.count)} is not a number of OSDs`,
      why: 'The API server refuses a device set without OSDs',
      fix: 'Write a whole number from 1 up, or leave the set out',
    }, scope);
  }
  return {
    name,
    count: options.count,
    ...flags({
      portable: options.portable,
      encrypted: options.encrypted,
      tuneDeviceClass: options.tuneSlowDeviceClass,
      tuneFastDeviceClass: options.tuneFastDeviceClass,
    }),
    schedulerName: options.schedulerName || undefined,
    resources: toWire(options.resources ?? {}),
    ...spreadPlacements(name, options, scope, where),
    volumeClaimTemplates: templates(options, scope, where),
  };
}

/** Rook takes the device class from the data template, weight and affinity from whichever template comes last. */
function templates(options: OsdSetOptions, scope: IConstruct, where: string): object[] {
  const common = { crushInitialWeight: text(options.initialWeight), crushPrimaryAffinity: text(options.primaryAffinity) };
  const roles: [string, ClaimedVolume | undefined, string][] = [
    ['data', options, where],
    ['metadata', options.metadata, `${where}.metadata`],
    ['wal', options.wal, `${where}.wal`],
  ];
  return roles.flatMap(([name, volume, place]) => volume === undefined ? [] : [claimTemplate(volume, {
    scope,
    where: place,
    name,
    volumeMode: 'Block',
    annotations: { ...common, crushDeviceClass: name === 'data' ? options.deviceClass : undefined },
  })]);
}

function text(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
