import { sourceClassDiffers } from '../../../../../lib/engine/admission/rules/topolvm/source-class-differs';
import { object, storageClass, template, verdicts } from '../samples';

const CLASSES = [
  storageClass('plain', 'topolvm.io'), storageClass('ssd', 'topolvm.io', { parameters: { 'topolvm.io/device-class': 'ssd' } }),
  storageClass('ssd-xfs', 'topolvm.io', { parameters: { 'topolvm.io/device-class': 'ssd', 'csi.storage.k8s.io/fstype': 'xfs' } }),
  storageClass('block', 'rook-ceph.rbd.csi.ceph.com'),
];
const claim = (name: string, storageClassName: string, spec: object = {}) => object('v1', 'PersistentVolumeClaim', name, 'web', {
  spec: { ...template({ storageClassName }).spec, ...spec },
});
const snapshot = object('snapshot.storage.k8s.io/v1', 'VolumeSnapshot', 'today', 'web', { spec: { source: { persistentVolumeClaimName: 'data' } } });
const restored = (storageClassName: string) => claim('restored', storageClassName, { dataSourceRef: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 'today' } });

test('a snapshot that is restored into another device class', () => {
  expect(verdicts(sourceClassDiffers, [...CLASSES, claim('data', 'ssd'), snapshot, restored('plain')])).toEqual([
    {
      object: 'restored',
      property: 'spec.dataSourceRef',
      message: 'PersistentVolumeClaim web/restored of class plain (device class not named) begins with the data of '
        + 'PersistentVolumeClaim web/data of class ssd (device class ssd)',
      fix: 'Use the storage class of the source',
    },
  ]);
});

test('a copy of a volume of another driver', () => {
  const copy = claim('copy', 'ssd', { dataSource: { kind: 'PersistentVolumeClaim', name: 'data' } });
  expect(verdicts(sourceClassDiffers, [...CLASSES, claim('data', 'block'), copy])[0].message).toBe(
    'PersistentVolumeClaim web/copy of class ssd (device class ssd) begins with the data of PersistentVolumeClaim web/data of class block (rook-ceph.rbd.csi.ceph.com)');
});

test('silent: the same device class, and what is not here', () => {
  expect(verdicts(sourceClassDiffers, [...CLASSES, claim('data', 'ssd'), snapshot, restored('ssd-xfs')])).toEqual([]);
  expect(verdicts(sourceClassDiffers, [...CLASSES, snapshot, restored('plain')])).toEqual([]);
});
