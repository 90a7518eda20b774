import * as fc from 'fast-check';
import { Size, topolvm } from 'rookery';
import { configOf, install, thick, thin } from './setup';

const { DeviceClass, LvcreateOptionClass, Raid } = topolvm;
const classesOf = (...deviceClasses: topolvm.DeviceClass[]) => configOf(install({ deviceClasses }).site)['device-classes'];

describe('a thick device class', () => {
  test('is written with every field', () => {
    const ssd = thick('ssd', {
      spare: Size.gibi(20), isDefault: true, stripe: 2, stripeSize: Size.of('64Ki'), lvcreateOptions: ['--mirrors=1'],
    });
    expect(classesOf(ssd)).toEqual([{
      'name': 'ssd', 'volume-group': 'vg-ssd', 'default': true, 'spare-gb': 20, 'stripe': 2, 'stripe-size': '64k', 'lvcreate-options': ['--mirrors=1'],
    }]);
  });

  test('is a raid', () => {
    const options = (raid: topolvm.Raid, lvcreateOptions?: string[]) => classesOf(thick('ssd', { raid, lvcreateOptions }))[0]['lvcreate-options'];
    expect(options(Raid.raid1())).toEqual(['--type=raid1']);
    expect(options(Raid.raid5({ stripes: 3, stripeSize: Size.of('128Ki'), regionSize: Size.mebi(4) }), ['--addtag=local'])).toEqual([
      '--type=raid5', '--stripes=3', '--stripesize=128k', '--regionsize=4096k', '--addtag=local',
    ]);
    expect(classesOf(thick('ssd', { raid: Raid.raid1() }).withoutSpare())[0]).toMatchObject({ 'spare-gb': 0, 'lvcreate-options': ['--type=raid1'] });
  });

  test('can offer all of its volume group', () => {
    const all = thick('ssd', { stripe: 2, lvcreateOptions: ['--mirrors=1'] }).withoutSpare();
    expect(classesOf(all)).toEqual([{
      'name': 'ssd', 'volume-group': 'vg-ssd', 'default': true, 'spare-gb': 0, 'stripe': 2, 'lvcreate-options': ['--mirrors=1'],
    }]);
  });

  test('keeps its options when the list that was passed changes', () => {
    const options = ['--mirrors=1'];
    const ssd = thick('ssd', { lvcreateOptions: options });
    options.push('--nosync');
    expect(classesOf(ssd)[0]['lvcreate-options']).toEqual(['--mirrors=1']);
  });

  test.each<[string, () => unknown, string]>([
    ['a name with a space', () => thick('fast ssd'),
      'device class fast ssd: name: "fast ssd" cannot name a device class. lvmd exits at its start. Use at most 63 letters, digits, dots, dashes and underscores.'],
    ['a name of 64 letters', () => thick('s'.repeat(64)), 'cannot name a device class'],
    ['no name', () => thick(''), '"" cannot name a device class'],
    ['a device for a volume group', () => thick('ssd', { volumeGroup: '/dev/vg' }),
      'device class ssd: volumeGroup: "/dev/vg" cannot be the name of a volume group. LVM has none of that name. Write it as `vgs` shows it.'],
    ['no volume group', () => thick('ssd', { volumeGroup: '' }), '"" cannot be the name of a volume group'],
    ['half a GiB to spare', () => thick('ssd', { spare: Size.mebi(512) }),
      'device class ssd: spare: 512Mi is not a whole number of GiB. lvmd counts spare room in GiB. Round it, for example Size.gibi(10).'],
    ['half a stripe', () => thick('ssd', { stripe: 1.5 }), 'device class ssd: stripe: 1.5 is not a number of disks'],
    ['no stripe', () => thick('ssd', { stripe: 0 }), 'device class ssd: stripe: 0 is not a number of disks'],
    ['a stripe size alone', () => thick('ssd', { stripeSize: Size.of('64Ki') }),
      'device class ssd: stripeSize: there is a stripe size and no stripe. lvmd passes over it. Set stripe to the number of disks, or remove stripeSize.'],
    ['an odd stripe size', () => thick('ssd', { stripe: 2, stripeSize: Size.of('48Ki') }),
      'device class ssd: stripeSize: 48Ki is not a power of two from 4Ki up. LVM refuses every volume. Write for example Size.of("64Ki").'],
    ['a small stripe size', () => thick('ssd', { stripe: 2, stripeSize: Size.of('2Ki') }), '2Ki is not a power of two from 4Ki up'],
    ['stripes in two places', () => thick('ssd', { stripe: 2, lvcreateOptions: ['--stripes=3'] }),
      'device class ssd: lvcreateOptions: they set stripes that stripe sets too. lvcreate gets them twice and fails. Set them in one place.'],
    ['stripes in two places, in short', () => thick('ssd', { stripe: 2, lvcreateOptions: ['-i3'] }), 'they set stripes that stripe sets too'],
    ['an option that lvmd sets', () => thick('ssd', { lvcreateOptions: ['--addtag=a', '--size=1g'] }),
      'device class ssd: lvcreateOptions: "--size=1g" is what lvmd says itself. lvcreate gets it twice and fails. Leave it out.'],
    ['two words as one option', () => thick('ssd', { lvcreateOptions: ['--type raid1'] }),
      'device class ssd: lvcreateOptions: "--type raid1" is one argument with a space in it. There is no shell that would part it. '
      + 'Write --option=value, or two entries.'],
    ['a layout that LVM does not have', () => thick('ssd', { stripe: 2, lvcreateOptions: ['--type=raid1'] }),
      'device class ssd: lvcreateOptions: raid1 has no stripes, and 2 are asked for. LVM refuses every volume. See lvmraid(7), or use topolvm.Raid.'],
    ['a raid and stripes', () => thick('ssd', { stripe: 2, raid: Raid.raid1() }),
      'device class ssd: raid: stripe says on which disks volumes lie too. lvcreate gets two layouts and fails. '
      + 'Leave stripe out; stripes are options of a raid.'],
    ['a raid and another in its options', () => thick('ssd', { raid: Raid.raid1(), lvcreateOptions: ['-m2'] }), 'raid: -m2 says on which disks'],
    ['the name of a raid', () => thick('ssd', { raid: 'raid1' as any }),
      'device class ssd: raid: "raid1" is not a raid.'],
    ['an empty option', () => thick('ssd', { lvcreateOptions: [''] }),
      'device class ssd: lvcreateOptions: an argument is empty. lvcreate would take it for a name and fail. Leave it out.'],
    ['a spare and none', () => thick('ssd', { spare: Size.gibi(1) }).withoutSpare(), 'it was told to keep room back'],
  ])('is refused with %s', (_, make, message) => {
    expect(make).toThrow(message);
  });

  test('takes every name that lvmd takes, and no other', () => {
    // internal/lvmd/device_class_manager.go: qualifiedNameRegexp and a length of 1 to 63
    const upstream = (name: string) => name.length <= 63 && /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/.test(name);
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'Z', '0', '-', '_', '.', '/', ' '), maxLength: 70 }), (name) => {
      const make = () => DeviceClass.thick(name, { volumeGroup: 'vg' });
      if (upstream(name)) expect(make().name).toBe(name);
      else expect(make).toThrow('cannot name a device class');
    }));
  });
});

describe('a thin device class', () => {
  test('is written with every field', () => {
    expect(classesOf(thin('hdd', { overprovisionRatio: 2.5, isDefault: false, lvcreateOptions: ['--nosync'] }))).toEqual([{
      'name': 'hdd', 'volume-group': 'vg-hdd', 'default': false, 'type': 'thin',
      'thin-pool': { 'name': 'pool0', 'overprovision-ratio': 2.5 }, 'lvcreate-options': ['--nosync'],
    }]);
  });

  test.each<[string, () => unknown, string]>([
    ['no pool', () => thin('hdd', { thinPool: '' }), 'device class hdd: thinPool: "" cannot be the name of a pool'],
    ['a ratio below 1', () => thin('hdd', { overprovisionRatio: 0.9 }),
      'device class hdd: overprovisionRatio: 0.9 is no number from 1 up. lvmd exits at its start. Give 1 to promise no more than the pool has, or more.'],
    ['no ratio', () => thin('hdd', { overprovisionRatio: NaN }), 'NaN is no number from 1 up'],
    ['no spare', () => thin('hdd').withoutSpare(), 'the class is thin'],
    ['a raid of its own', () => thin('hdd', { lvcreateOptions: ['--type=raid1'] }),
      'device class hdd: lvcreateOptions: "--type=raid1" says on which disks volumes lie. Thin volumes lie where their pool lies, and LVM refuses every one. '
      + 'Make the pool so, and leave it out.'],
  ])('is refused with %s', (_, make, message) => {
    expect(make).toThrow(message);
  });
});

describe('device classes of one node', () => {
  const flags = (...deviceClasses: topolvm.DeviceClass[]) => classesOf(...deviceClasses).map((each: any) => each.default);

  test('have one default', () => {
    expect(flags(thick('ssd'))).toEqual([true]);
    expect(flags(thick('ssd', { isDefault: true }), thin('hdd'))).toEqual([true, undefined]);
  });

  test('have none when all deny it', () => {
    expect(flags(thick('ssd', { isDefault: false }), thin('hdd', { isDefault: false }))).toEqual([false, false]);
    expect(flags(thick('ssd', { isDefault: false }))).toEqual([false]);
  });

  test('share a volume group when one is thick and one thin, or with two pools', () => {
    const shared = { volumeGroup: 'vg', isDefault: false };
    expect(classesOf(thick('a', shared), thin('b', shared), thin('c', { ...shared, thinPool: 'pool1' }))).toHaveLength(3);
  });

  test.each<[string, topolvm.DeviceClass[], string]>([
    ['none', [], 'tokyo/topolvm: deviceClasses: there is no device class. lvmd exits at its start. Add DeviceClass.thick or DeviceClass.thin.'],
    ['two of one name', [thick('ssd', { isDefault: true }), thick('ssd', { volumeGroup: 'other' })], 'two device classes are named "ssd"'],
    ['two of one volume group', [thick('a', { volumeGroup: 'vg', isDefault: true }), thick('b', { volumeGroup: 'vg' })],
      'two device classes take their volumes from vg. lvmd exits at its start, since both would offer the same room. '
      + 'Keep one of them; what differs between volumes can be an lvcreate option class.'],
    ['two of one pool', [thin('a', { volumeGroup: 'vg', isDefault: true }), thin('b', { volumeGroup: 'vg' })], 'take their volumes from vg/pool0'],
    ['two defaults', [thick('a', { isDefault: true }), thick('b', { isDefault: true })],
      '2 device classes are the default: a, b. lvmd exits at its start. Keep isDefault on one.'],
    ['no default', [thick('a'), thick('b')],
      'none of the device classes a, b is the default. Claims of storage classes that name no device class would stay Pending. '
      + 'Set isDefault: true on one, or isDefault: false on all if every storage class names its device class.'],
    ['no default, half denied', [thick('a', { isDefault: false }), thick('b')], 'none of the device classes a, b is the default'],
  ])('are refused: %s', (_, deviceClasses, message) => {
    expect(() => install({ deviceClasses })).toThrow(message);
  });
});

describe('lvcreate option classes', () => {
  const raid1 = LvcreateOptionClass.of('raid1', ['--type=raid1']);

  test('are written', () => {
    expect(configOf(install({ lvcreateOptionClasses: [raid1] }).site)['lvcreate-option-classes']).toEqual([{ name: 'raid1', options: ['--type=raid1'] }]);
  });

  test('are raids', () => {
    const lvcreateOptionClasses = [LvcreateOptionClass.raid('raid10', Raid.raid10({ stripes: 2 }), ['--addtag=local'])];
    expect(configOf(install({ lvcreateOptionClasses }).site)['lvcreate-option-classes']).toEqual([
      { name: 'raid10', options: ['--type=raid10', '--stripes=2', '--addtag=local'] },
    ]);
    expect(() => LvcreateOptionClass.raid('raid1', Raid.raid1(), ['-i2'])).toThrow('lvcreate option class raid1: -i2 says on which disks volumes lie too.');
    expect(() => LvcreateOptionClass.raid('raid1', 1 as any)).toThrow('lvcreate option class raid1: raid: 1 is not a raid.');
    expect(() => LvcreateOptionClass.of('raid6', ['--type=raid6', '-i2'])).toThrow('raid6 needs 3 stripes at least, and there is 2.');
  });

  test('are refused twice, without a name or with an empty argument', () => {
    expect(() => install({ lvcreateOptionClasses: [raid1, raid1] })).toThrow(
      'lvcreateOptionClasses: two lvcreate option classes are named "raid1". lvmd keeps the last one and drops the other without a word. '
      + 'Give each a name of its own.');
    expect(() => LvcreateOptionClass.of('', [])).toThrow('lvcreate option class: its name is empty. No storage class could refer to it.');
    expect(() => LvcreateOptionClass.of('raid1', [' '])).toThrow('lvcreate option class raid1: an argument is empty.');
  });
});
