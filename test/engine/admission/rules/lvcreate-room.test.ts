import { disksOf, layoutProblem, lvLayout, roomFactor } from '../../../../lib/engine/admission/rules/lvcreate-room';

test.each<[string[], number | undefined, number, number]>([
  [[], undefined, 1, 1],
  [[], 0, 1, 1],
  [[], 3, 1, 3],
  [['--stripes=3'], undefined, 1, 3],
  [['-m1'], undefined, 2, 2],
  [['-m', '2'], undefined, 3, 3],
  [['-m0'], undefined, 1, 1],
  [['--mirrors', '1'], 2, 2, 4],
  [['--type=raid1'], undefined, 2, 2],
  [['--type', 'raid1', '--mirrors=2'], undefined, 3, 3],
  [['--type=mirror', '-m1', '--mirrorlog', 'core'], undefined, 2, 2],
  [['--type=raid0', '-i4'], undefined, 1, 4],
  [['--type=raid0_meta'], 4, 1, 4],
  [['--type=raid0'], undefined, 1, 2],
  [['--type=striped', '-i', '4'], undefined, 1, 4],
  [['--type=raid5', '-i3'], undefined, 4 / 3, 4],
  [['--type=raid5'], undefined, 3 / 2, 3],
  [['--type=raid4'], 4, 5 / 4, 5],
  [['--type=raid5_ls', '-i3'], undefined, 4 / 3, 4],
  [['--type=raid6', '-i4'], undefined, 6 / 4, 6],
  [['--type=raid6'], undefined, 5 / 3, 5],
  [['--type=raid10', '-i2', '-m1'], undefined, 2, 4],
  [['--type=raid10'], undefined, 2, 4],
  [['--type=raid10', '-i', '3', '-m', '2'], undefined, 3, 9],
  [['--type=raid1', '--type=linear'], undefined, 1, 1],
  [['--addtag=raid1', '--nosync'], undefined, 1, 1],
  [['--type'], undefined, 1, 1],
  [['-m', 'many'], undefined, 1, 1],
])('what %j with stripe %p costs: %p times the room, on %p disks', (args, stripe, factor, disks) => {
  expect(roomFactor(args, stripe)).toBeCloseTo(factor, 10);
  expect(disksOf(lvLayout(args, stripe))).toBe(disks);
});

test.each<[string[], number | undefined, string | undefined]>([
  [['--type=raid6', '-i2'], undefined, 'raid6 needs 3 stripes at least, and there is 2'],
  [['--type=raid5'], 1, 'raid5 needs 2 stripes at least, and there is one'],
  [['--type=raid10', '-i1'], undefined, 'raid10 needs 2 stripes at least, and there is one'],
  [['--type=raid0'], 1, 'raid0 needs 2 stripes at least, and there is one'],
  [['--type=raid0'], undefined, undefined],
  [['--type=raid1'], 2, 'raid1 has no stripes, and 2 are asked for'],
  [['--type=linear', '-i2'], undefined, 'linear has no stripes, and 2 are asked for'],
  [['-m2', '-i2'], undefined, 'raid10 makes one copy of each stripe, and 2 are asked for'],
  [['--type=raid5', '-i2', '-m1'], undefined, 'raid5 makes no copies, and 1 are asked for'],
  [['--type=mirror', '-m1', '-i2'], undefined, undefined],
  [['--type=raid6'], undefined, undefined],
  [['--type=raid1', '-m2'], 1, undefined],
  [['-m1'], 2, undefined],
  [[], 4, undefined],
])('what is wrong with %j and stripe %p: %p', (args, stripe, problem) => {
  expect(layoutProblem(args, stripe)).toBe(problem);
});
