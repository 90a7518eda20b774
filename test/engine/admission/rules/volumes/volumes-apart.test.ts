import { volumesApart } from '../../../../../lib/engine/admission/rules/volumes/volumes-apart';
import { clusterOf, deviceSet, localVolume, storageClass, template, verdicts } from '../samples';

const disks = (prefix: string, storageClassName: string, nodes: readonly string[]) => nodes
  .map((node, index) => localVolume(`${prefix}-${index}`, node, `/dev/disk/by-id/${prefix}-${index}`, { storageClassName }));
const CLASSES = ['local', 'fast'].map((name) => storageClass(name, 'kubernetes.io/no-provisioner'));
const SET = deviceSet({ count: 4, volumeClaimTemplates: [template(), template({ storageClassName: 'fast' }, { name: 'metadata' })] });

test('databases on one node, data on two', () => {
  expect(verdicts(volumesApart, [
    ...CLASSES, ...disks('data', 'local', ['a', 'a', 'b', 'b']), ...disks('db', 'fast', ['a', 'a', 'a', 'a']), clusterOf(SET),
  ])).toEqual([
    {
      object: 'ceph',
      property: 'spec.storage.storageClassDeviceSets[0].volumeClaimTemplates',
      message: 'Device set "set1" of CephCluster rook-ceph/ceph has 4 OSDs, and on the nodes together volumes for 2: '
        + 'node a has 2 for data of class local, 4 for metadata of class fast',
      fix: 'Have as many volumes for databases and logs on each node as there are for data',
    },
  ]);
});

test('silent: they meet, one kind is too few anyway, sets with one volume, volumes of other classes', () => {
  const data = disks('data', 'local', ['a', 'a', 'b', 'b']);
  expect(verdicts(volumesApart, [...CLASSES, ...data, ...disks('db', 'fast', ['b', 'a', 'b', 'a']), clusterOf(SET)])).toEqual([]);
  expect(verdicts(volumesApart, [...CLASSES, ...data, ...disks('db', 'fast', ['a']), clusterOf(SET)])).toEqual([]);
  expect(verdicts(volumesApart, [...CLASSES, ...data, clusterOf(deviceSet({ count: 4 }))])).toEqual([]);
  expect(verdicts(volumesApart, [CLASSES[0], storageClass('fast', 'ebs.csi.aws.com'), ...data, clusterOf(SET)])).toEqual([]);
});
