import { daemonNameUnknown } from '../../../../../lib/engine/admission/rules/rook/daemon-name-unknown';
import { cluster, verdicts } from '../samples';

test('resources under the key of placements', () => {
  expect(verdicts(daemonNameUnknown, [cluster({ resources: { cmdreporter: {} }, placement: { mons: {} } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.placement.mons',
      message: 'CephCluster rook-ceph/ceph has placement for "mons", which is no daemon of Rook',
      fix: 'Use one of all, mds, rgw, mon, arbiter, mgr, dashboard, prepareosd, keyrotation, osd, cleanup, monitoring, crashcollector, clusterMetadata, exporter, cmdreporter',
    },
    {
      object: 'ceph',
      property: 'spec.resources.cmdreporter',
      message: 'CephCluster rook-ceph/ceph has resources for "cmdreporter", which is no daemon of Rook',
      fix: 'Use one of mon, mgr, mgr-sidecar, osd, prepareosd, cmd-reporter, mds, crashcollector, logcollector, rbdmirror, fsmirror, cleanup, exporter, floating-mon-shutdown, osd-<device class>',
    },
  ]);
});

test('silent: known daemons and a device class', () => {
  expect(verdicts(daemonNameUnknown, [cluster({ resources: { 'cmd-reporter': {}, 'osd-ssd': {} }, placement: { cmdreporter: {}, mon: {} } })])).toEqual([]);
});
