import { durationInvalid } from '../../../../../lib/engine/admission/rules/rook/duration-invalid';
import { cluster, object, verdicts } from '../samples';

const found = (value: any) => verdicts(durationInvalid, [value]).map(({ property, message }) => [property, message]);

test('days, numbers without a unit, and nothing at all are no durations', () => {
  const daemonHealth = { mon: { interval: '45', timeout: '1d' }, osd: { interval: '' }, status: { interval: '3000000h' } };
  expect(found(cluster({ healthCheck: { daemonHealth }, monitoring: { interval: '30 s' } }))).toEqual([
    ['spec.monitoring.interval', 'CephCluster rook-ceph/ceph has "30 s", which is no duration'],
    ['spec.healthCheck.daemonHealth.mon.interval', 'CephCluster rook-ceph/ceph has "45", which is no duration'],
    ['spec.healthCheck.daemonHealth.mon.timeout', 'CephCluster rook-ceph/ceph has "1d", which is no duration'],
    ['spec.healthCheck.daemonHealth.osd.interval', 'CephCluster rook-ceph/ceph has "", which is no duration'],
    ['spec.healthCheck.daemonHealth.status.interval', 'CephCluster rook-ceph/ceph has "3000000h", which is no duration'],
  ]);
});

test('every pool of a filesystem is looked at', () => {
  const pool = (interval: string) => ({ statusCheck: { mirror: { interval } } });
  const spec = { metadataPool: pool('1m'), dataPools: [pool('60s'), pool('soon')] };
  expect(found(object('ceph.rook.io/v1', 'CephFilesystem', 'files', 'rook-ceph', { spec }))).toEqual([
    ['spec.dataPools[1].statusCheck.mirror.interval', 'CephFilesystem rook-ceph/files has "soon", which is no duration'],
  ]);
});

test('silent: what Go reads, and an empty timeout', () => {
  const daemonHealth = { mon: { interval: '1m30s', timeout: '' }, osd: { interval: '0' }, status: { interval: '.5h' } };
  expect(found(cluster({ healthCheck: { daemonHealth }, monitoring: { interval: null } }))).toEqual([]);
  expect(found(object('ceph.rook.io/v1', 'CephBlockPool', 'pool', 'rook-ceph', { spec: { statusCheck: { mirror: { interval: '60s' } } } }))).toEqual([]);
});
