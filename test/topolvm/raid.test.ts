import { Size, topolvm } from 'rookery';

const { Raid } = topolvm;

test.each<[topolvm.Raid, string, number, number, readonly string[]]>([
  [Raid.raid0({ stripes: 4 }), 'raid0', 4, 1, ['--type=raid0', '--stripes=4']],
  [Raid.raid1(), 'raid1', 2, 2, ['--type=raid1']],
  [Raid.raid1({ mirrors: 2, regionSize: Size.mebi(1) }), 'raid1', 3, 3, ['--type=raid1', '--mirrors=2', '--regionsize=1024k']],
  [Raid.raid4({ stripes: 2 }), 'raid4', 3, 3 / 2, ['--type=raid4', '--stripes=2']],
  [Raid.raid5({ stripes: 3, stripeSize: Size.of('64Ki') }), 'raid5', 4, 4 / 3, ['--type=raid5', '--stripes=3', '--stripesize=64k']],
  [Raid.raid6({ stripes: 4 }), 'raid6', 6, 6 / 4, ['--type=raid6', '--stripes=4']],
  [Raid.raid10({ stripes: 2 }), 'raid10', 4, 2, ['--type=raid10', '--stripes=2']],
])('%#: what a raid takes, and how it is asked for', (raid, type, disks, factor, args) => {
  expect(raid).toMatchObject({ type, disks, _arguments: args });
  expect(raid.roomFactor).toBeCloseTo(factor, 10);
});

test.each<[string, () => unknown, string]>([
  ['raid5 on two disks', () => Raid.raid5({ stripes: 1 }), 'raid5: stripes: 1 is not a whole number from 2 to 64. LVM refuses every volume. Write 2 or more.'],
  ['raid6 on four disks', () => Raid.raid6({ stripes: 2 }), 'raid6: stripes: 2 is not a whole number from 3 to 64. LVM refuses every volume. Write 3 or more.'],
  ['no stripes', () => Raid.raid0(undefined as any), 'raid0: stripes: NaN is not a whole number'],
  ['no copy', () => Raid.raid1({ mirrors: 0 }), 'raid1: mirrors: 0 is not a whole number from 1 to 63.'],
  ['half a copy', () => Raid.raid1({ mirrors: 1.5 }), 'raid1: mirrors: 1.5 is not a whole number'],
  ['too many disks', () => Raid.raid10({ stripes: 33 }),
    'raid10: stripes: it takes 66 disks. LVM makes raids of at most 64, parity and copies included. Use fewer stripes.'],
  ['too many disks with parity', () => Raid.raid6({ stripes: 63 }), 'raid6: stripes: it takes 65 disks.'],
  ['an odd stripe size', () => Raid.raid5({ stripes: 2, stripeSize: Size.of('48Ki') }), 'raid5: stripeSize: 48Ki is not a power of two from 4Ki up.'],
  ['a small region', () => Raid.raid1({ regionSize: Size.of('1Ki') }), 'raid1: regionSize: 1Ki is not a power of two from 4Ki up.'],
  ['a number for a size', () => Raid.raid0({ stripes: 2, stripeSize: 64 as any }), 'raid0: stripeSize: 64 is not a size.'],
])('is refused: %s', (_, make, message) => {
  expect(make).toThrow(message);
});
