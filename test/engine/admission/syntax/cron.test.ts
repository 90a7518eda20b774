import { cronFault, cronRule } from '../../../../lib/engine/admission/syntax/cron';
import { found } from './support';

test.each(['* * * * *', '4-59/5 * * * *', '0 0 1,15 JAN-mar sun', '@daily', '@every 1h30m', '? 0 * * *'])('%s is a schedule', (schedule) => {
  expect(cronFault(schedule)).toBeUndefined();
});

test.each([
  ['* * * *', 'has 4 fields, five are needed'],
  ['60 * * * *', 'has the minute "60", which is not within 0 to 59'],
  ['* 5-3 * * *', 'has the hour "5-3"'],
  ['* * 0 * *', 'has the day of month "0"'],
  ['* * * foo *', 'has the month "foo"'],
  ['* * * * 7', 'has the day of week "7", which is not within 0 to 6'],
  ['*/0 * * * *', 'has the minute "*/0"'],
  ['@sometimes', 'is no word that schedules know'],
  ['TZ=UTC * * * * *', 'holds a time zone, which belongs into spec.timeZone'],
])('%s %s', (schedule, text) => {
  expect(cronFault(schedule)).toContain(text);
});

test('the schedule of a cron job', () => {
  expect(found(cronRule, { spec: { schedule: '@daily', timeZone: 'Europe/Berlin' } })).toEqual([]);
  expect(found(cronRule, { spec: { schedule: '@daily', timeZone: 'europe/Berlin' } }))
    .toEqual(['spec.timeZone: timeZone "europe/Berlin" lies in no region such as Europe']);
  expect(found(cronRule, { spec: { schedule: '@daily', timeZone: 'Mars', failedJobsHistoryLimit: -1 } }))
    .toEqual(['spec.timeZone: timeZone "Mars" is no time zone such as Etc/UTC', 'spec.failedJobsHistoryLimit: failedJobsHistoryLimit -1 is below 0']);
  expect(found(cronRule, { spec: { schedule: '* * * *' } })).toEqual(['spec.schedule: schedule "* * * *" has 4 fields, five are needed']);
});
