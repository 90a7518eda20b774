import { periodNotAboveThreshold } from '../../../../../lib/engine/admission/rules/pie/period-not-above-threshold';
import { probe, verdicts } from '../samples';

test('the defaults, and a threshold as long as the period', () => {
  expect(verdicts(periodNotAboveThreshold,
    [probe({ probePeriod: undefined, probeThreshold: undefined }), probe({ probePeriod: 5, probeThreshold: '5m' }, 'slow')])).toEqual([
    {
      object: 'local',
      property: 'spec.probePeriod',
      message: 'PieProbe local runs every 1 min and gives each run 1m',
      fix: 'Set probePeriod (minutes) above probeThreshold, for example 5 and 1m0s',
    },
    {
      object: 'slow',
      property: 'spec.probePeriod',
      message: 'PieProbe slow runs every 5 min and gives each run 5m',
      fix: 'Set probePeriod (minutes) above probeThreshold, for example 5 and 1m0s',
    },
  ]);
});

test('silent: a minute in five', () => {
  expect(verdicts(periodNotAboveThreshold, [probe()])).toEqual([]);
});
