import { controllerReplicas } from '../../../../../lib/engine/admission/rules/pie/controller-replicas';
import { verdicts, workload } from '../samples';

test('two replicas', () => {
  expect(verdicts(controllerReplicas,
    [workload('Deployment', 'pie', 'pie', { args: ['controller', '--container-image', 'pie', '--namespace', 'pie', '--controller-url', 'http://pie'] }, {}, { replicas: 2 })])).toEqual([
    {
      object: 'pie',
      property: 'spec.replicas',
      message: 'Deployment pie/pie runs 2 replicas',
      fix: 'Run one replica',
    },
  ]);
});

test('silent: one replica', () => {
  expect(verdicts(controllerReplicas,
    [workload('Deployment', 'pie', 'pie', { args: ['controller', '--container-image', 'pie', '--namespace', 'pie', '--controller-url', 'http://pie'] }, {}, { replicas: 1 })])).toEqual([]);
});
