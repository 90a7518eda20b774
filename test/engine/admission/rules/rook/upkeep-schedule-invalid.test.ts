import { upkeepScheduleInvalid } from '../../../../../lib/engine/admission/rules/rook/upkeep-schedule-invalid';
import { object, verdicts } from '../samples';

const RECLAIM = 'reclaimspace.csiaddons.openshift.io/schedule';
const claim = (annotations: object) => ({ ...object('v1', 'PersistentVolumeClaim', 'data', 'shop'), metadata: { name: 'data', namespace: 'shop', annotations } });

test('a schedule that CSI-Addons cannot read', () => {
  expect(verdicts(upkeepScheduleInvalid, [claim({ [RECLAIM]: 'weekly', 'keyrotation.csiaddons.openshift.io/schedule': '0 25 * * *' })])).toEqual([
    {
      object: 'data',
      property: `metadata.annotations["${RECLAIM}"]`,
      message: 'PersistentVolumeClaim shop/data has the schedule "weekly", which has 1 fields, five are needed',
      fix: 'Write five fields (minute, hour, day of month, month, day of week) or a word such as @daily',
    },
    {
      object: 'data',
      property: 'metadata.annotations["keyrotation.csiaddons.openshift.io/schedule"]',
      message: 'PersistentVolumeClaim shop/data has the schedule "0 25 * * *", which has the hour "25", which is not within 0 to 23',
      fix: 'Write five fields (minute, hour, day of month, month, day of week) or a word such as @daily',
    },
  ]);
});

test('silent: words, fields, or nothing', () => {
  expect(verdicts(upkeepScheduleInvalid, [claim({ [RECLAIM]: '@weekly' }), claim({ [RECLAIM]: '*/5 * * * 0' }), claim({})])).toEqual([]);
});
