import { Duration } from 'rookery';

describe('Duration', () => {
  test.each([
    [Duration.seconds(0), '0s', '0s'],
    [Duration.seconds(90), '1m30s', '90s'],
    [Duration.minutes(1), '1m0s', '1m'],
    [Duration.hours(1), '1h0m0s', '1h'],
    [Duration.days(2), '48h0m0s', '48h'],
    [Duration.of('1h30m'), '1h30m0s', '90m'],
    [Duration.of('500ms'), '500ms', '500ms'],
    [Duration.of('1.5s'), '1.5s', '1500ms'],
  ])('%s is printed the way Go and Prometheus print it', (duration, go, prometheus) => {
    expect([duration.toString(), duration.toPrometheus()]).toEqual([go, prometheus]);
  });

  test.each(['', '5', '1d', 'h', '1 h', '-1s'])('"%s" is refused', (text) => {
    expect(() => Duration.of(text)).toThrow(`duration: "${text}" is not a duration. Go needs a unit after every number and knows no days. `
      + 'Write hours, minutes, seconds or milliseconds, for example 1h30m or 90s.');
  });

  test('time runs forward', () => {
    expect(() => Duration.seconds(-1)).toThrow('duration: -1000 ms is not a duration. Time runs forward. Give a number from zero up.');
  });
});
