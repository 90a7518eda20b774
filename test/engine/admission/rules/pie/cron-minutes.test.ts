import { minutesOf } from '../../../../../lib/engine/admission/rules/pie/cron-minutes';

test.each<[string, number[]]>([
  ['4-59/15 * * * *', [4, 19, 34, 49]],
  ['12-59/59 * * * *', [12]],
  ['*/20 * * * *', [0, 20, 40]],
  ['7 * * * *', [7]],
  ['50/4 * * * *', [50, 54, 58]],
  ['30,5-7 * * * *', [5, 6, 7, 30]],
])('%s', (schedule, minutes) => {
  expect(minutesOf(schedule)).toEqual(minutes);
});

test.each(['0 4 * * *', '@hourly', '* * * *', 'a * * * *', '1-2-3 * * * *', '*/0 * * * *', '1/2/3 * * * *', ''])('not the same in every hour: "%s"', (schedule) => {
  expect(minutesOf(schedule)).toBeUndefined();
});
