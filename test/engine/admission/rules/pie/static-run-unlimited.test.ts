import { staticRunUnlimited } from '../../../../../lib/engine/admission/rules/pie/static-run-unlimited';
import { verdicts } from '../samples';
import { staticJob } from './static-samples';

const messages = (...jobs: any[]) => verdicts(staticRunUnlimited, jobs).map(({ message }) => message);

test('no deadline, or one that is too long', () => {
  expect(verdicts(staticRunUnlimited, [staticJob({ finalizers: [] })])).toEqual([
    {
      object: 'mount-local-n1',
      property: 'spec.jobTemplate.spec.activeDeadlineSeconds',
      message: 'CronJob pie/mount-local-n1 gives its runs no deadline',
      fix: 'Set activeDeadlineSeconds of the jobs to less than the period, or let pie observe them',
    },
  ]);
  expect(messages(staticJob({ finalizers: [], job: { activeDeadlineSeconds: 300 } }))).toEqual(['CronJob pie/mount-local-n1 starts every 300 s and gives each run 300 s']);
});

test('silent: a deadline below the period, a schedule of another kind, runs that pie ends', () => {
  expect(messages(staticJob({ finalizers: [], job: { activeDeadlineSeconds: 299 } }), staticJob())).toEqual([]);
  expect(messages(staticJob({ finalizers: [], schedule: '@hourly', job: { activeDeadlineSeconds: 300 } }))).toEqual([]);
});
