import { staticJobRemoved } from '../../../../../lib/engine/admission/rules/pie/static-job-removed';
import { pool, probe, verdicts } from '../samples';
import { OFF, owned, staticClaim, staticJob } from './static-samples';

const NODES = { nodePools: [pool({ name: 'web', count: 1, nodeNames: ['n1'], labels: { role: 'web' } })] };
const FIX = 'Let the PieProbe select the node, set its disableMountProbes, or give the objects the label of another probe';

test('objects for a node that the PieProbe does not select', () => {
  expect(verdicts(staticJobRemoved, [staticJob(), staticClaim(), probe()], NODES)).toEqual([
    { object: 'mount-local-n1', property: 'metadata.labels.node', message: 'CronJob pie/mount-local-n1 is for node n1, which PieProbe local does not select', fix: FIX },
    {
      object: 'pie-pvc-local-n1',
      property: 'metadata.labels.node',
      message: 'PersistentVolumeClaim pie/pie-pvc-local-n1 is for node n1, which PieProbe local does not select',
      fix: FIX,
    },
  ]);
});

test('a claim without a node', () => {
  expect(verdicts(staticJobRemoved, [staticClaim({ 'pie-probe': 'local' }), probe()])).toEqual([
    { object: 'pie-pvc-local-n1', property: 'metadata.labels', message: 'PersistentVolumeClaim pie/pie-pvc-local-n1 has the label of PieProbe local and none of a node', fix: FIX },
  ]);
});

test('silent: a selected node, a PieProbe that mounts nothing, none at all, or objects of a controller', () => {
  const selected = { nodePools: [pool({ count: 1, nodeNames: ['n1'] })] };
  expect(verdicts(staticJobRemoved, [staticJob(), staticClaim(), probe()], selected)).toEqual([]);
  expect(verdicts(staticJobRemoved, [staticJob(), staticClaim(), probe(OFF)], NODES)).toEqual([]);
  expect(verdicts(staticJobRemoved, [staticJob(), staticClaim()], NODES)).toEqual([]);
  expect(verdicts(staticJobRemoved, [owned(staticJob()), owned(staticClaim()), probe()], NODES)).toEqual([]);
});
