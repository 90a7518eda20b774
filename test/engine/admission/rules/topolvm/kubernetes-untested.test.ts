import { kubernetesUntested } from '../../../../../lib/engine/admission/rules/topolvm/kubernetes-untested';
import { verdicts, workload } from '../samples';

test('a Kubernetes before the window', () => {
  expect(verdicts(kubernetesUntested,
    [workload('Deployment', 'topolvm-controller', 'topolvm-system', { command: ['/topolvm-controller'], args: [] }, {}, { replicas: 2 })],
    { kubernetes: '1.32' })).toEqual([
    {
      object: 'topolvm-controller',
      property: '',
      message: 'The site runs Kubernetes 1.32, TopoLVM 0.41.0 is tested with 1.33 to 1.35',
      fix: 'Choose the release of TopoLVM that belongs to this Kubernetes',
    },
  ]);
});

test('silent: a Kubernetes inside of it', () => {
  expect(verdicts(kubernetesUntested,
    [workload('Deployment', 'topolvm-controller', 'topolvm-system', { command: ['/topolvm-controller'], args: [] }, {}, { replicas: 2 })],
    { kubernetes: '1.35' })).toEqual([]);
});
