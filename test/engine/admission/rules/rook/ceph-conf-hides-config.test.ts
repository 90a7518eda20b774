import { cephConfHidesConfig } from '../../../../../lib/engine/admission/rules/rook/ceph-conf-hides-config';
import { cluster, verdicts } from '../samples';

function conf(config: string, name = 'rook-config-override'): any {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'rook-ceph' }, data: { config } };
}

test('an option in the file and in the settings of the cluster, however it is spelled', () => {
  const file = conf('[global]\nosd pool default-size = 2\n');
  expect(verdicts(cephConfHidesConfig, [file, cluster({ cephConfig: { osd: { osd_pool_default_size: '3' } } })])).toEqual([
    {
      object: 'rook-config-override',
      property: 'data.config',
      message: 'osd pool default-size stands in section global of ceph.conf, and in cephConfig.osd of CephCluster rook-ceph/ceph as well',
      fix: 'Keep the option in cephConfig, which daemons follow while they run, and remove it from rook-config-override',
    },
  ]);
});

test('one in a Secret counts as well', () => {
  const secret = { mgr: { 'mgr/x/password': { name: 'a', key: 'b' } } };
  expect(verdicts(cephConfHidesConfig, [conf('[mgr.a]\nmgr/x/password = secret\n'), cluster({ cephConfigFromSecret: secret })])).toHaveLength(1);
});

test('silent: other daemons, other options, other files, no cluster', () => {
  const settings = cluster({ cephConfig: { 'osd.3': { debug_osd: '10' }, 'mon': { debug_mon: '1' } } });
  expect(verdicts(cephConfHidesConfig, [conf('# debug_osd = 1\n[mds]\ndebug_osd = 1\n[osd]\ndebug_mon = 1\n[osd.30]\ndebug_osd = 1\n'), settings])).toEqual([]);
  expect(verdicts(cephConfHidesConfig, [conf('[osd]\ndebug_osd = 1\n', 'other'), settings])).toEqual([]);
  expect(verdicts(cephConfHidesConfig, [conf('[osd]\ndebug_osd = 1\n')])).toEqual([]);
});
