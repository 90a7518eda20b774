import fc from 'fast-check';
import { rook } from 'rookery';
import type { KnownClass } from './family';
import { LATER, options, optionsOf } from './options';
import { call, constant } from './plain';
import type { Call, Plain, Ref } from './plain';
import { PLACEMENT } from './pods';
import { CLAIM, claimed, from } from './rook-claims';
import { FLAG, oneOf, resources, sizes, wholeSizes } from './values';

const DEVICE_CLASS = fc.constantFrom('ssd', 'hdd');
const ZONES = ['a', 'b', 'c'];
const WEIGHT = fc.constantFrom(0.5, 1, 2.25);
const AFFINITY = fc.constantFrom(0, 0.5, 1);

/** Sets of OSDs on claims, large enough for every pool. */
export const SETS: fc.Arbitrary<readonly Plain<rook.OsdSetOptions>[]> = fc.array(options<rook.OsdSetOptions>('rook.OsdSetOptions', {
  count: fc.integer({ min: 6, max: 12 }),
  size: sizes(100, 2048),
  claim: CLAIM,
  storageClass: LATER,
  spread: fc.constantFrom<readonly Call[]>([], [constant('Topology.HOST')], [constant('Topology.ZONE'), constant('Topology.HOST')]),
  spreadPolicy: oneOf(rook.SpreadPolicy),
  deviceClass: DEVICE_CLASS,
  initialWeight: WEIGHT,
  primaryAffinity: AFFINITY,
  portable: FLAG,
  encrypted: FLAG,
  metadata: claimed(10, 50),
  wal: claimed(5, 10),
  resources: resources(4),
  placement: PLACEMENT,
  preparePlacement: PLACEMENT,
  schedulerName: fc.constant('my-scheduler'),
  tuneSlowDeviceClass: FLAG,
  tuneFastDeviceClass: FLAG,
}, ['count', 'size']), { minLength: 1, maxLength: 3 });

/**
 * The sets with the class that their claims name; local volumes do not move, and evenness is a wish where they are on some nodes only.
 * One that the zones can share equally has a part in each.
 */
export function osdSets(sets: readonly Plain<rook.OsdSetOptions>[], { ref, local, on }: KnownClass, zoned: boolean): Call | readonly Call[] {
  const storageClass: Ref = { ref };
  const all = sets.map((set) => ({
    ...from(set, storageClass),
    metadata: from(set.metadata, storageClass),
    wal: from(set.wal, storageClass),
    portable: local && set.portable ? false : set.portable,
    tuneFastDeviceClass: set.tuneSlowDeviceClass ? undefined : set.tuneFastDeviceClass,
    ...(local && on !== 'all' ? { spreadPolicy: rook.SpreadPolicy.PREFERRED } : {}),
  }));
  const [first] = all;
  if (!zoned || all.length !== 1 || first.count % ZONES.length !== 0) return all.map((set, index) => call('rook.OsdSet.onPvc', `set${index}`, set));
  return call('rook.OsdSet.onPvcPerZone', 'set0', optionsOf<rook.OsdSetPerZoneOptions>('rook.OsdSetPerZoneOptions', {
    ...first, zones: ZONES, zoneLevel: constant('Topology.ZONE'),
  }));
}

const CONFIG = {
  metadataDevice: fc.constant('/dev/disk/by-id/nvme-metadata'),
  databaseSize: wholeSizes(10, 50),
  walSize: wholeSizes(1, 5),
  osdsPerDevice: fc.integer({ min: 1, max: 4 }),
  encrypted: FLAG,
  deviceClass: DEVICE_CLASS,
  initialWeight: WEIGHT,
  primaryAffinity: AFFINITY,
};
const WHOLE = options<rook.OsdDeviceConfig>('rook.OsdDeviceConfig', { ...CONFIG, crushRoot: fc.constant('default') });
const PART = options<rook.OsdDeviceConfig>('rook.OsdDeviceConfig', { ...CONFIG, crushRoot: LATER });
/** What a single device can have of its own. */
const OWN = options<rook.OsdDeviceConfig>('rook.OsdDeviceConfig', {
  ...CONFIG, walSize: LATER, encrypted: LATER, initialWeight: LATER, primaryAffinity: LATER, crushRoot: LATER,
});

const DEVICE: fc.Arbitrary<Call> = fc.oneof(
  OWN.map((config) => call('rook.OsdDevice.atPath', '/dev/disk/by-id/nvme-1', config)),
  fc.constant(call('rook.OsdDevice.named', 'nvme0n1')),
);
const SELECTION: fc.Arbitrary<Call> = fc.oneof(
  fc.constantFrom(
    call('rook.DeviceSelection.all'), call('rook.DeviceSelection.matchingName', '^nvme[0-9]n1$'),
    call('rook.DeviceSelection.matchingPath', '^/dev/disk/by-path/pci-0000:3b'),
  ),
  DEVICE.map((device) => call('rook.DeviceSelection.listed', [device])),
);
const NODE = options<rook.OsdNodeOptions>('rook.OsdNodeOptions', { devices: SELECTION, config: PART, resources: resources(4) }, ['devices']);

/** OSDs on devices, on all nodes or on some of them. */
export const DEVICES: fc.Arbitrary<Call> = fc.oneof(
  fc.tuple(SELECTION, WHOLE).map(([selection, config]) => call('rook.OsdDevices.onAllNodes', selection, config)),
  fc.tuple(
    fc.array(NODE, { minLength: 1, maxLength: 3 }),
    options<rook.OsdDevicesOptions>('rook.OsdDevicesOptions', { devices: SELECTION, config: WHOLE }),
  ).map(([nodes, common]) => call('rook.OsdDevices.onNodes', nodes
    // Devices for all nodes can go before those of a node.
    .map((node, index) => call('rook.OsdNode.named', `fast-${index}`, common.devices === undefined ? node : { ...node, devices: undefined })), common)),
);

/** What holds for all OSDs of a cluster. */
export const OSD_SETTINGS = options<rook.OsdSettings>('rook.OsdSettings', {
  fullRatio: fc.constantFrom(0.95, 0.97),
  backfillFullRatio: fc.constantFrom(0.9, 0.94),
  nearFullRatio: fc.constantFrom(0.7, 0.85),
  flappingRestartInterval: fc.integer({ min: 1, max: 48 }).map((amount) => call('Duration.hours', amount)),
  maxUpdatesInParallel: fc.integer({ min: 1, max: 100 }),
  scheduleAlways: FLAG,
  onlyApplyOsdPlacement: FLAG,
  allowDeviceClassUpdate: FLAG,
  allowOsdCrushWeightUpdate: FLAG,
  storeType: oneOf(rook.OsdStoreType),
  updateStore: oneOf(rook.UpdateStoreConfirmation),
  migration: oneOf(rook.MigrationConfirmation),
  environment: fc.constant({ ASAN_OPTIONS: 'verify_asan_link_order=0' }),
});
