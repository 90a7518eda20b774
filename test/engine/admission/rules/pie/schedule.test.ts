import { startMinute, startMinutes } from '../../../../../lib/engine/admission/rules/pie/schedule';
import { PROBES } from '../../../../pie/recorded';

test.each(PROBES.map((probe) => [probe.name, probe] as const))('the jobs of %s start when the real controller starts them', (name, { storageClass, period, provision, mount }) => {
  const first = (schedule: string) => Number(schedule.split('-')[0]);
  if (provision?.schedule) expect(startMinute(name, storageClass, '', period)).toBe(first(provision.schedule));
  for (const [node, { schedule }] of Object.entries(mount)) {
    if (schedule) expect(startMinute(name, storageClass, node, period)).toBe(first(schedule));
  }
});

test('the minutes of an hour, whose end starts anew', () => {
  expect(startMinutes('topolvm', 'topolvm-provisioner', 'worker-01', 5)).toEqual([4, 9, 14, 19, 24, 29, 34, 39, 44, 49, 54, 59]);
  expect(startMinutes('p', 'sc', 'storage-node-1.dc1', 59)).toEqual([12]);
});
