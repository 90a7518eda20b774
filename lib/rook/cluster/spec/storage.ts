import type { IConstruct } from 'constructs';
import { refusal } from '../../../core/problem';
import { requireList } from '../../../core/require-list';
import { requireObject } from '../../../core/require-object';
import { wholeHours } from '../../whole-durations';
import type { CephClusterOptions } from '../ceph-cluster-options';
import type { OsdSet } from '../osd-set';

/** The OSDs of a cluster, on claims and on devices. */
export function storageSpec({ osds, devices, osdSettings: settings = {} }: CephClusterOptions, scope: IConstruct): object {
  if (osds !== undefined) requireSets(osds, scope);
  const { flappingRestartInterval, storeType, updateStore, migration } = settings;
  return {
    ...devices?._spec(scope),
    storageClassDeviceSets: osds?.map((set, index) => set._spec(scope, `osds[${index}]`)),
    fullRatio: settings.fullRatio,
    backfillFullRatio: settings.backfillFullRatio,
    nearFullRatio: settings.nearFullRatio,
    flappingRestartIntervalHours: wholeHours(flappingRestartInterval, 'osdSettings.flappingRestartInterval', scope),
    osdMaxUpdatesInParallel: settings.maxUpdatesInParallel,
    scheduleAlways: settings.scheduleAlways,
    onlyApplyOSDPlacement: settings.onlyApplyOsdPlacement,
    allowDeviceClassUpdate: settings.allowDeviceClassUpdate,
    allowOsdCrushWeightUpdate: settings.allowOsdCrushWeightUpdate,
    store: storeType === undefined && updateStore === undefined ? undefined : { type: storeType, updateStore },
    migration: migration === undefined ? undefined : { confirmation: migration },
  };
}

function requireSets(osds: OsdSet[], scope: IConstruct): void {
  const names = requireList(osds, 'osds', scope).map((set, index) => requireObject(set, '_spec', {
    where: `osds[${index}]`, kind: 'a set of OSDs', fix: "Write rook.OsdSet.onPvc('set1', { storageClass, count: 3, size: Size.tebi(1) })",
  }, scope).setName);
  const index = names.findIndex((name, place) => names.indexOf(name) !== place);
  if (index < 0) return;
  throw refusal({
    where: `osds[${index}]`,
    what: `another set is named "${names[index]}" as well`,
    why: 'Rook then configures no OSDs at all',
    fix: 'Give every set of a cluster a name of its own',
  }, scope);
}
