import { thresholdInvalid } from '../../../../../lib/engine/admission/rules/pie/threshold-invalid';
import { probe, verdicts } from '../samples';

test('no unit, and no time', () => {
  expect(verdicts(thresholdInvalid, [probe({ probeThreshold: '90' }, 'bare'), probe({ probeThreshold: '0s' }, 'none')])).toEqual([
    {
      object: 'bare',
      property: 'spec.probeThreshold',
      message: 'PieProbe bare has threshold "90"',
      fix: 'Write a positive duration of Go, such as 90s or 1m30s',
    },
    {
      object: 'none',
      property: 'spec.probeThreshold',
      message: 'PieProbe none has threshold "0s"',
      fix: 'Write a positive duration of Go, such as 90s or 1m30s',
    },
  ]);
});

test('silent: durations of Go', () => {
  expect(verdicts(thresholdInvalid, [probe(), probe({ probeThreshold: '1m30.5s' })])).toEqual([]);
});
