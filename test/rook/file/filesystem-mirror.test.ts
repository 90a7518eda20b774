import { Resources, rook, Size } from 'rookery';
import { objectOf } from '../../support/objects';
import { siteWithCluster } from '../block/support';

test('nothing has to be said', () => {
  const { site, ceph } = siteWithCluster();
  const mirror = ceph.addFilesystemMirror('mirror');
  expect(objectOf(site, 'CephFilesystemMirror', 'mirror', 'ceph-ssd').spec).toEqual({});
  expect([rook.CephFilesystemMirror.isCephFilesystemMirror(mirror), rook.CephFilesystemMirror.isCephFilesystemMirror(ceph)]).toEqual([true, false]);
});

test('options are written as they are given', () => {
  const { site, ceph } = siteWithCluster();
  ceph.addFilesystemMirror('mirror', {
    placement: { tolerations: [{ operator: 'Exists' }] },
    resources: Resources.of({ memory: Size.gibi(1) }),
    priorityClassName: 'storage',
    labels: { a: 'b' },
    annotations: { c: 'd' },
    overrides: { spec: { labels: { e: 'f' } } },
  });
  expect(objectOf(site, 'CephFilesystemMirror', 'mirror').spec).toEqual({
    placement: { tolerations: [{ operator: 'Exists' }] },
    resources: { requests: { memory: '1Gi' } },
    priorityClassName: 'storage',
    labels: { a: 'b', e: 'f' },
    annotations: { c: 'd' },
  });
});

test('a name that cannot be one, and no cluster, are refused', () => {
  const { site, ceph } = siteWithCluster();
  expect(() => ceph.addFilesystemMirror('my_mirror')).toThrow(/name: "my_mirror" cannot be a name/);
  expect(() => new rook.CephFilesystemMirror(site, 'mirror', { cluster: 'ceph-ssd' as any })).toThrow(
    'tokyo/mirror: cluster: "ceph-ssd" is not a Ceph cluster. Names, units and settings are read from objects, so that none of them is typed a second time. '
    + 'Pass the rook.CephCluster of the filesystems, or use its addFilesystemMirror().',
  );
});
