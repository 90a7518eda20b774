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

const ARGUMENTS = fc.constantFrom<readonly string[]>(['--type=raid1', '-m1'], ['--addtag=rookery']);

const THICK = options<topolvm.ThickDeviceClassOptions>('topolvm.ThickDeviceClassOptions', {
  volumeGroup: fc.constant('vg-ssd'),
  spare: fc.integer({ min: 1, max: 100 }).map((amount) => call('Size.gibi', amount)),
  stripe: fc.integer({ min: 1, max: 4 }),
  stripeSize: fc.constantFrom('4Ki', '64Ki', '1Mi').map((size) => call('Size.of', size)),
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
  call('topolvm.LvcreateOptionClass.of', 'mirrored', ['--type=raid1']), call('topolvm.LvcreateOptionClass.of', 'plain', []),
];

/** A stripe size says nothing without stripes. */
function whole({ stripeSize, ...rest }: Plain<topolvm.ThickDeviceClassOptions>): Plain<topolvm.ThickDeviceClassOptions> {
  return rest.stripe === undefined ? rest : { ...rest, stripeSize };
}
