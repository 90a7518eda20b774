import { overprovisionRatioHigh } from '../../../../../lib/engine/admission/rules/topolvm/overprovision-ratio-high';
import { lvmd, verdicts } from '../samples';

const thin = (ratio: number) => lvmd([{ 'name': 'thin', 'volume-group': 'vg', 'type': 'thin', 'thin-pool': { 'name': 'pool0', 'overprovision-ratio': ratio } }]);

test('a pool that is promised fifty times', () => {
  expect(verdicts(overprovisionRatioHigh, thin(50))).toEqual([
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"].device-classes[0].thin-pool.overprovision-ratio',
      message: 'Device class "thin" of ConfigMap topolvm-system/lvmd promises the room of thin pool pool0 50 times',
      fix: 'Promise at most 10 times the pool, and alert on topolvm_thinpool_data_percent',
    },
  ]);
});

test('silent: ten times, as in upstream\'s manifests', () => {
  expect(verdicts(overprovisionRatioHigh, thin(10))).toEqual([]);
});
