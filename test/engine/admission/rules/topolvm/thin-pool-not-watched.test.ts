import { thinPoolNotWatched } from '../../../../../lib/engine/admission/rules/topolvm/thin-pool-not-watched';
import { lvmd, object, verdicts } from '../samples';

const thin = (ratio: number) => lvmd([{ 'name': 'thin', 'volume-group': 'vg', 'type': 'thin', 'thin-pool': { 'name': 'pool0', 'overprovision-ratio': ratio } }]);
const alerts = (expr: string, kind = 'PrometheusRule', apiVersion = 'monitoring.coreos.com/v1') => object(apiVersion, kind, 'alerts', 'monitoring', {
  spec: { groups: [{ name: 'a', rules: [{ alert: 'A', expr }] }] },
});

test('alerts, and none on the pool', () => {
  expect(verdicts(thinPoolNotWatched, [...thin(2), alerts('up == 0')])).toEqual([
    {
      object: 'lvmd',
      property: 'data["lvmd.yaml"]',
      message: 'ConfigMap topolvm-system/lvmd promises more than its thin pools have ("thin"), and no alert of the site looks at them',
      fix: 'Add the alerts of TopoLVM to the monitoring of the site, or rules of your own on topolvm_thinpool_data_percent and topolvm_thinpool_metadata_percent',
    },
  ]);
});

test('silent: an alert on the pool, pools that promise only what they have, and sites that have no alerts at all', () => {
  expect(verdicts(thinPoolNotWatched, [...thin(2), alerts('topolvm_thinpool_data_percent > 80', 'VMRule', 'operator.victoriametrics.com/v1beta1'), alerts('up == 0')])).toEqual([]);
  expect(verdicts(thinPoolNotWatched, [...thin(1), alerts('up == 0')])).toEqual([]);
  expect(verdicts(thinPoolNotWatched, thin(2))).toEqual([]);
});
