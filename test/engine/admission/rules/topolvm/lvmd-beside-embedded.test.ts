import { lvmdBesideEmbedded } from '../../../../../lib/engine/admission/rules/topolvm/lvmd-beside-embedded';
import { lvmd, pool, verdicts, workload } from '../samples';

const CLASSES = [{ 'name': 'ssd', 'volume-group': 'vg' }];
const node = (args: string[], podSpec: object = {}) => workload('DaemonSet', 'topolvm-node', 'topolvm-system', { command: ['/topolvm-node', ...args] }, podSpec);
const nodePools = [pool(), pool({ name: 'web', labels: { role: 'web' } })];

test('both on one node', () => {
  expect(verdicts(lvmdBesideEmbedded, [...lvmd(CLASSES), node(['--embed-lvmd'])])).toEqual([
    {
      object: 'topolvm-node',
      property: 'spec.template.spec.containers',
      message: 'DaemonSet topolvm-system/topolvm-node has lvmd in it and runs on nodes of DaemonSet topolvm-system/lvmd',
      fix: 'Remove --embed-lvmd, or the DaemonSet of lvmd',
    },
  ]);
  expect(verdicts(lvmdBesideEmbedded, [...lvmd(CLASSES), node(['--embed-lvmd=true'], { nodeSelector: { role: 'web' } })], { nodePools })).toHaveLength(1);
});

test('silent: one of the two, on nodes of their own, and on nodes that nobody knows', () => {
  expect(verdicts(lvmdBesideEmbedded, [...lvmd(CLASSES), node([])])).toEqual([]);
  const apart = [...lvmd(CLASSES, { nodeSelector: { role: 'storage' } }), node(['--embed-lvmd'], { nodeSelector: { role: 'web' } })];
  expect(verdicts(lvmdBesideEmbedded, apart, { nodePools })).toEqual([]);
  expect(verdicts(lvmdBesideEmbedded, apart)).toEqual([]);
});
