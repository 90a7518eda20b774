import { kubernetesUntested } from '../../../../../lib/engine/admission/rules/pie/kubernetes-untested';
import { probe, verdicts, workload } from '../samples';

const PIE = workload('Deployment', 'pie', 'pie', { args: ['controller', '--namespace', 'pie', '--controller-url', 'http://pie'] });

test('a Kubernetes before the window', () => {
  expect(verdicts(kubernetesUntested, [PIE], { kubernetes: '1.32' })).toEqual([
    {
      object: 'pie',
      property: '',
      message: 'The site runs Kubernetes 1.32, pie 0.17.0 is tested with 1.33 to 1.35',
      fix: 'Choose the release of pie that belongs to this Kubernetes',
    },
  ]);
});

test.each(['1.33', '1.35', undefined])('silent: Kubernetes %s', (kubernetes) => {
  expect(verdicts(kubernetesUntested, [PIE], { kubernetes })).toEqual([]);
});

test('silent: probes for a controller that somebody else runs', () => {
  expect(verdicts(kubernetesUntested, [probe()], { kubernetes: '1.20' })).toEqual([]);
});
