import { controllerExceedsNodes } from '../../../../../lib/engine/admission/rules/topolvm/controller-exceeds-nodes';
import { pool, verdicts, workload } from '../samples';

test('two controllers apart on one node', () => {
  expect(verdicts(controllerExceedsNodes,
    [workload('Deployment', 'topolvm-controller', 'topolvm-system', { command: ['/topolvm-controller'], args: [] }, { affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'kubernetes.io/hostname' }] } } }, { replicas: 2 })],
    { nodePools: [pool({ count: 1 })] })).toEqual([
    {
      object: 'topolvm-controller',
      property: 'spec.replicas',
      message: 'Deployment topolvm-system/topolvm-controller wants 2 replicas on nodes of their own, the site has 1 that take them',
      fix: 'Lower replicas, or let more nodes take the controller',
    },
  ]);
});

test('silent: one controller', () => {
  expect(verdicts(controllerExceedsNodes,
    [workload('Deployment', 'topolvm-controller', 'topolvm-system', { command: ['/topolvm-controller'], args: [] }, { affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'kubernetes.io/hostname' }] } } }, { replicas: 1 })],
    { nodePools: [pool({ count: 1 })] })).toEqual([]);
});
