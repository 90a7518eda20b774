import { periodUneven } from '../../../../../lib/engine/admission/rules/pie/period-uneven';
import { probe, verdicts } from '../samples';

test('seven minutes', () => {
  expect(verdicts(periodUneven, [probe({ probePeriod: 7 })])).toEqual([
    {
      object: 'local',
      property: 'spec.probePeriod',
      message: 'PieProbe local runs every 7 min, which does not divide an hour',
      fix: 'Use 2, 3, 4, 5, 6, 10, 12, 15, 20 or 30 minutes',
    },
  ]);
});

test('silent: ten minutes', () => {
  expect(verdicts(periodUneven, [probe({ probePeriod: 10 })])).toEqual([]);
});
