import { osdMemoryTargetTooLarge } from '../../../../../lib/engine/admission/rules/rook/osd-memory-target-too-large';
import { cluster, deviceSet, template, verdicts } from '../samples';

const aiming = (section: string, osd_memory_target: string, rest: object = {}) => cluster({
  cephConfig: { [section]: { osd_memory_target } },
  storage: { storageClassDeviceSets: [deviceSet({ resources: { limits: { memory: '4Gi' } } })] },
  ...rest,
});

test('a target at the limit of a set', () => {
  expect(verdicts(osdMemoryTargetTooLarge, [aiming('osd', '4294967296')])).toEqual([
    {
      object: 'ceph',
      property: 'spec.cephConfig.osd.osd_memory_target',
      message: 'CephCluster rook-ceph/ceph tells OSDs to aim for 4 GiB, and those of set "set1" may use 4 GiB',
      fix: 'Remove osd_memory_target, which Ceph then derives from the limit, or keep it at four fifths of the limit or less',
    },
  ]);
});

test('a target with a unit, against the limit of OSDs on nodes', () => {
  const onNodes = { resources: { osd: { limits: { memory: '5Gi' } } }, storage: { useAllNodes: true, deviceFilter: '^sdb$' } };
  expect(verdicts(osdMemoryTargetTooLarge, [aiming('global', '6G', onNodes)]).map(({ message }) => message)).toEqual([
    'CephCluster rook-ceph/ceph tells OSDs to aim for 6 GiB, and they may use 5 GiB',
  ]);
});

test('silent: a target with room below the limit, no limit, and other daemons', () => {
  expect(verdicts(osdMemoryTargetTooLarge, [
    aiming('osd', '3221225472'), aiming('mds', '4294967296'), aiming('osd', '9G', { storage: { storageClassDeviceSets: [deviceSet()] } }),
  ])).toEqual([]);
});

test('a target for a device class, against sets of that class', () => {
  const ofClass = (crushDeviceClass: string, memory: string) => deviceSet({
    name: crushDeviceClass, volumeClaimTemplates: [template({}, { annotations: { crushDeviceClass } })], resources: { limits: { memory } },
  });
  const storage = { storageClassDeviceSets: [ofClass('hdd', '4Gi'), ofClass('nvme', '12Gi')] };
  const found = (section: string) => verdicts(osdMemoryTargetTooLarge, [aiming(section, '9Gi', { storage })]).map(({ message }) => message);
  expect(found('osd/class:nvme')).toEqual([]);
  expect(found('osd/class:hdd')).toEqual(['CephCluster rook-ceph/ceph tells OSDs to aim for 9 GiB, and those of set "hdd" may use 4 GiB']);
});
