import { floatingMonSettings } from '../../../../../lib/engine/admission/rules/rook/floating-mon-settings';
import { cluster, object, verdicts } from '../samples';

const SETTINGS = { DRBD_CONF_PATH: '/etc/drbd.conf', DRBD_DIR_PATH: '/etc/drbd.d', DRBD_DEVICE_NAME: '/dev/drbd0', DRBD_RESOURCE_NAME: 'r0', DRBD_UTILS_IMAGE: 'drbd' };
const floating = cluster({ mon: { count: 3, floatingMon: { name: 'c', configmapName: 'drbd' } } });
const settings = (data: object, namespace = 'rook-ceph') => object('v1', 'ConfigMap', 'drbd', namespace, { data });

test('settings that are elsewhere, and settings that are not all there', () => {
  const at = { object: 'ceph', property: 'spec.mon.floatingMon.configmapName', fix: expect.stringContaining('DRBD_CONF_PATH, DRBD_DIR_PATH') };
  expect(verdicts(floatingMonSettings, [floating, settings(SETTINGS, 'default')])).toEqual([
    { ...at, message: 'CephCluster rook-ceph/ceph has a floating mon with settings in "drbd", and there is no ConfigMap of that name in rook-ceph' },
  ]);
  expect(verdicts(floatingMonSettings, [floating, settings({ ...SETTINGS, DRBD_UTILS_IMAGE: '', DRBD_CONF_PATH: undefined })])).toEqual([
    { ...at, message: 'ConfigMap rook-ceph/drbd, for the floating mon of CephCluster rook-ceph/ceph, has no DRBD_CONF_PATH, DRBD_UTILS_IMAGE' },
  ]);
});

test('silent: all of them, a ConfigMap that somebody else brings, no floating mon', () => {
  expect(verdicts(floatingMonSettings, [floating, settings(SETTINGS)])).toEqual([]);
  expect(verdicts(floatingMonSettings, [floating], { external: [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'drbd', namespace: '*' }] })).toEqual([]);
  expect(verdicts(floatingMonSettings, [cluster()])).toEqual([]);
});
