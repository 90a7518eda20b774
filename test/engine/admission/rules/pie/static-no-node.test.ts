import { staticNoNode } from '../../../../../lib/engine/admission/rules/pie/static-no-node';
import { pool, verdicts } from '../samples';
import { staticJob } from './static-samples';

const FIX = 'Remove jobs of nodes that are gone, tolerate the taints of those that are there, and pin jobs by kubernetes.io/hostname as the node has it';
const TAINTS = [{ key: 'storage', effect: 'NoSchedule' }];

test('a node that is not there', () => {
  expect(verdicts(staticNoNode, [staticJob()], { nodePools: [pool({ count: 1, nodeNames: ['n2'] })] })).toEqual([
    {
      object: 'mount-local-n1',
      property: 'spec.jobTemplate.spec.template.spec.affinity',
      message: 'CronJob pie/mount-local-n1 fits no node of the site; it is for n1',
      fix: FIX,
    },
  ]);
});

test('a node whose host name is another', () => {
  const pools = [pool({ count: 1, nodeNames: ['n1'], labels: { 'kubernetes.io/hostname': 'ip-10-0-0-1' } })];
  expect(verdicts(staticNoNode, [staticJob()], { nodePools: pools })).toHaveLength(1);
});

test('a tainted node', () => {
  expect(verdicts(staticNoNode, [staticJob()], { nodePools: [pool({ count: 1, nodeNames: ['n1'], taints: TAINTS })] })).toEqual([
    {
      object: 'mount-local-n1',
      property: 'spec.jobTemplate.spec.template.spec.tolerations',
      message: 'CronJob pie/mount-local-n1 runs on the nodes of storage, which are tainted storage:NoSchedule',
      fix: FIX,
    },
  ]);
});

test('silent: nodes without declared names, tolerated taints, nodes that are not known', () => {
  expect(verdicts(staticNoNode, [staticJob()], { nodePools: [pool()] })).toEqual([]);
  const tolerant = staticJob({ pod: { tolerations: [{ key: 'storage', operator: 'Exists' }] } });
  expect(verdicts(staticNoNode, [tolerant], { nodePools: [pool({ count: 1, nodeNames: ['n1'], taints: TAINTS })] })).toEqual([]);
  expect(verdicts(staticNoNode, [staticJob()])).toEqual([]);
});
