import fc from 'fast-check';
import type { topolvm } from 'rookery';
import { LATER, options } from './options';
import { call } from './plain';
import type { Call, Plain } from './plain';
import { FLAG } from './values';

/** Device classes that can be together on one node. */
export interface DeviceClasses {
  readonly made: readonly Call[];
  readonly thin: boolean;
}

const ARGUMENTS = fc.constantFrom<readonly string[]>(['--addtag=rookery'], ['--addtag', 'local', '--monitor=y']);

const STRIPE_SIZE = fc.constantFrom('4Ki', '64Ki', '1Mi').map((size) => call('Size.of', size));
const MIRRORS = options<topolvm.MirrorsOptions>('topolvm.MirrorsOptions', { mirrors: fc.integer({ min: 1, max: 2 }), regionSize: STRIPE_SIZE });
const STRIPES = options<topolvm.StripesOptions>('topolvm.StripesOptions', { stripes: fc.constant(2), stripeSize: STRIPE_SIZE }, ['stripes']);
const RAID_STRIPES = options<topolvm.RaidStripesOptions>('topolvm.RaidStripesOptions', {
  stripes: fc.integer({ min: 3, max: 4 }), stripeSize: STRIPE_SIZE, regionSize: STRIPE_SIZE,
}, ['stripes']);

/** Copies, stripes or parity. */
const RAID: fc.Arbitrary<Call> = fc.oneof(
  MIRRORS.map((given) => call('topolvm.Raid.raid1', given)),
  STRIPES.map((given) => call('topolvm.Raid.raid0', given)),
  fc.tuple(fc.constantFrom('raid4', 'raid5', 'raid6', 'raid10'), RAID_STRIPES).map(([type, given]) => call(`topolvm.Raid.${type}`, given)),
);

const THICK = options<topolvm.ThickDeviceClassOptions>('topolvm.ThickDeviceClassOptions', {
  volumeGroup: fc.constant('vg-ssd'),
  spare: fc.integer({ min: 1, max: 100 }).map((amount) => call('Size.gibi', amount)),
  stripe: fc.integer({ min: 1, max: 4 }),
  stripeSize: STRIPE_SIZE,
  raid: RAID,
  lvcreateOptions: ARGUMENTS,
  isDefault: LATER,
}, ['volumeGroup']);

const THIN = options<topolvm.ThinDeviceClassOptions>('topolvm.ThinDeviceClassOptions', {
  volumeGroup: fc.constant('vg-hdd'),
  thinPool: fc.constant('pool0'),
  overprovisionRatio: fc.constantFrom(1, 1.5, 10),
  lvcreateOptions: ARGUMENTS,
  isDefault: LATER,
}, ['volumeGroup', 'thinPool', 'overprovisionRatio']);

/** One or two classes of which none, or the first, is the default. */
export const DEVICE_CLASSES: fc.Arbitrary<DeviceClasses> = fc.record({
  thick: THICK, thin: fc.option(THIN, { nil: undefined, freq: 2 }), hasDefault: FLAG,
}).map(({ thick, thin, hasDefault }) => {
  const isDefault = thin === undefined && !hasDefault ? {} : { isDefault: hasDefault };
  const made = [call('topolvm.DeviceClass.thick', 'ssd', { ...whole(thick), ...isDefault })];
  if (thin === undefined) return { made, thin: false };
  return { made: [...made, call('topolvm.DeviceClass.thin', 'hdd', { ...thin, isDefault: false })], thin: true };
});

/** The lvcreate option classes that storage classes may choose from. */
export const OPTION_CLASSES: readonly Call[] = [
  call('topolvm.LvcreateOptionClass.raid', 'mirrored', call('topolvm.Raid.raid1')), call('topolvm.LvcreateOptionClass.of', 'plain', []),
];

/** The one that thin volumes take too: where they lie is up to their pool. */
export const PLAIN = OPTION_CLASSES[1];

/** A stripe size says nothing without stripes, and a raid has its own. */
function whole({ stripeSize, ...rest }: Plain<topolvm.ThickDeviceClassOptions>): Plain<topolvm.ThickDeviceClassOptions> {
  if (rest.raid !== undefined && rest.stripe === undefined) return rest;
  if (rest.raid !== undefined) return whole({ ...rest, stripeSize, raid: undefined });
  return rest.stripe === undefined ? rest : { ...rest, stripeSize };
}
