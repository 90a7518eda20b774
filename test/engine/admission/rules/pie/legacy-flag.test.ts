import { legacyFlag } from '../../../../../lib/engine/admission/rules/pie/legacy-flag';
import { verdicts, workload } from '../samples';

const controller = (...args: string[]) => workload('Deployment', 'pie', 'pie', { args: ['controller', '--controller-url', 'http://pie.pie.svc:8082', ...args] });

test('flags of pie before 0.12', () => {
  expect(verdicts(legacyFlag, [controller('--monitoring-storage-class', 'local', '--probe-period=5')])).toEqual([
    {
      object: 'pie',
      property: 'spec.template.spec.containers[0].args',
      message: 'Deployment pie/pie is started with --monitoring-storage-class, which is monitoringStorageClass of a PieProbe now',
      fix: 'Write a PieProbe for each class in its place',
    },
    {
      object: 'pie',
      property: 'spec.template.spec.containers[0].args',
      message: 'Deployment pie/pie is started with --probe-period, which is probePeriod of a PieProbe now',
      fix: 'Write a PieProbe for each class in its place',
    },
  ]);
});

test('silent: flags of today', () => {
  expect(verdicts(legacyFlag, [controller('--namespace', 'pie')])).toEqual([]);
});
