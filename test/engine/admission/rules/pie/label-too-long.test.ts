import { labelTooLong } from '../../../../../lib/engine/admission/rules/pie/label-too-long';
import { probe, verdicts } from '../samples';

test('a class of 64 letters', () => {
  expect(verdicts(labelTooLong, [probe({ monitoringStorageClass: 'c'.repeat(64) })])).toEqual([
    {
      object: 'local',
      property: 'spec.monitoringStorageClass',
      message: 'PieProbe local needs a label of 64 characters: cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc',
      fix: 'Shorten the name',
    },
  ]);
});

test('silent: a class of 63', () => {
  expect(verdicts(labelTooLong, [probe({ monitoringStorageClass: 'c'.repeat(63) })])).toEqual([]);
});
