import { thinPoolMissing } from '../../../../../lib/engine/admission/rules/topolvm/thin-pool-missing';
import { lvmd, pool, verdicts } from '../samples';

const GIB = 1024 ** 3;
const THIN = { 'name': 'thin', 'volume-group': 'vg', 'type': 'thin', 'thin-pool': { 'name': 'pool0', 'overprovision-ratio': 2 } };
const nodePools = [
  pool({ volumeGroups: { vg: 9 * GIB }, thinPools: { 'vg/pool0': 5 * GIB } }), pool({ name: 'web', labels: { role: 'web' }, volumeGroups: { vg: 9 * GIB } }),
];

test('a pool that some nodes of the class lack', () => {
  expect(verdicts(thinPoolMissing, lvmd([THIN]), { nodePools })).toEqual([
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].device-classes[0].thin-pool.name',
      message: 'Device class "thin" of ConfigMap topolvm-system/lvmd needs thin pool vg/pool0, which the nodes of web do not have',
      fix: 'Correct the name, make the pool on these nodes and declare it in thinPools, or keep this lvmd to the nodes that have it',
    },
  ]);
});

test('silent: only on nodes with the pool, a thick class, and sites that declare no pools', () => {
  expect(verdicts(thinPoolMissing, lvmd([THIN], { nodeSelector: { role: 'storage' } }), { nodePools })).toEqual([]);
  expect(verdicts(thinPoolMissing, lvmd([{ 'name': 'ssd', 'volume-group': 'vg' }]), { nodePools })).toEqual([]);
  expect(verdicts(thinPoolMissing, lvmd([THIN]), { nodePools: [pool({ volumeGroups: { vg: 9 * GIB } })] })).toEqual([]);
});
