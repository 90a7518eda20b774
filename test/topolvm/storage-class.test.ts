import { BindingMode, IStorageClass, ReclaimPolicy, topolvm } from 'rookery';
import { objectOf } from '../support/objects';
import { install, thick, thin } from './setup';

const { LvcreateOptionClass, FileSystem } = topolvm;

describe('a storage class', () => {
  test('waits for its first consumer and can grow', () => {
    const { site, lvm } = install();
    const local: IStorageClass = lvm.addStorageClass('topolvm-ssd', { deviceClass: 'ssd' });
    expect(local.storageClassName).toBe('topolvm-ssd');
    expect(objectOf(site, 'StorageClass', 'topolvm-ssd')).toEqual({
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      metadata: { name: 'topolvm-ssd' },
      provisioner: 'topolvm.io',
      parameters: { 'topolvm.io/device-class': 'ssd' },
      volumeBindingMode: 'WaitForFirstConsumer',
      allowVolumeExpansion: true,
    });
  });

  test('is written with every field', () => {
    const { site, lvm } = install({ lvcreateOptionClasses: [LvcreateOptionClass.of('raid1', ['--type=raid1'])] });
    const allowedTopologies = [{ matchLabelExpressions: [{ key: 'topology.topolvm.io/node', values: ['node-1'] }] }];
    lvm.addStorageClass('topolvm-ssd', {
      deviceClass: 'ssd',
      lvcreateOptionClass: 'raid1',
      fsType: FileSystem.BTRFS,
      reclaimPolicy: ReclaimPolicy.RETAIN,
      allowVolumeExpansion: false,
      bindingMode: BindingMode.IMMEDIATE,
      isDefaultClass: true,
      mountOptions: ['noatime'],
      allowedTopologies,
      annotations: { team: 'storage' },
      labels: { tier: 'local' },
    });
    expect(objectOf(site, 'StorageClass', 'topolvm-ssd')).toEqual({
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      metadata: {
        name: 'topolvm-ssd',
        labels: { tier: 'local' },
        annotations: { 'storageclass.kubernetes.io/is-default-class': 'true', 'team': 'storage' },
      },
      provisioner: 'topolvm.io',
      parameters: {
        'topolvm.io/device-class': 'ssd', 'topolvm.io/lvcreate-option-class': 'raid1', 'csi.storage.k8s.io/fstype': 'btrfs',
      },
      volumeBindingMode: 'Immediate',
      allowVolumeExpansion: false,
      reclaimPolicy: 'Retain',
      mountOptions: ['noatime'],
      allowedTopologies,
    });
  });

  test('can say that it is not the default', () => {
    const { site, lvm } = install();
    lvm.addStorageClass('topolvm-ssd', { deviceClass: 'ssd', isDefaultClass: false });
    expect(objectOf(site, 'StorageClass', 'topolvm-ssd').metadata.annotations).toEqual({ 'storageclass.kubernetes.io/is-default-class': 'false' });
  });

  test('is applied before clusters that place their data on it', () => {
    expect(install().lvm.addStorageClass('topolvm-ssd', { deviceClass: 'ssd' }).phase).toBe('50-local-storage');
  });

  test('takes overrides last, and the checks look at them too', () => {
    const { site, lvm } = install();
    lvm.addStorageClass('topolvm-ssd', { deviceClass: 'ssd', overrides: { reclaimPolicy: 'Retain', volumeBindingMood: 'good' } });
    expect(objectOf(site, 'StorageClass', 'topolvm-ssd').reclaimPolicy).toBe('Retain');
    expect(site.findings().map(({ message }) => message).join()).toContain('volumeBindingMood');
  });

  test('is refused for a device class that no node has', () => {
    const { lvm } = install({ deviceClasses: [thick('ssd', { isDefault: true }), thin('hdd')] });
    expect(() => lvm.addStorageClass('a', { deviceClass: 'sdd' })).toThrow(
      'tokyo/topolvm/storage-class.a: deviceClass: no node has device class "sdd". Claims of the storage class would stay Pending. '
      + 'Did you mean "ssd"? Use one of: ssd, hdd.');
    expect(() => lvm.addStorageClass('b', { deviceClass: 'nvme' })).toThrow('Use one of: ssd, hdd.');
  });

  test('is refused for an lvcreate option class that no node has', () => {
    const { lvm } = install({ lvcreateOptionClasses: [LvcreateOptionClass.of('raid1', ['--type=raid1'])] });
    expect(() => lvm.addStorageClass('a', { deviceClass: 'ssd', lvcreateOptionClass: 'riad1' })).toThrow('Did you mean "raid1"? Use one of: raid1.');
    const { lvm: bare } = install();
    expect(() => bare.addStorageClass('a', { deviceClass: 'ssd', lvcreateOptionClass: 'raid1' })).toThrow(
      'lvcreateOptionClass: no node has lvcreate option class "raid1". Claims of the storage class would stay Pending. Declare it beside the device classes.');
  });

  test('is refused with a name that cannot be one or is taken', () => {
    const { lvm } = install();
    expect(() => lvm.addStorageClass('Local', { deviceClass: 'ssd' })).toThrow('tokyo/topolvm: className: "Local" cannot be a name');
    expect(() => lvm.addStorageClass('x'.repeat(64), { deviceClass: 'ssd' })).toThrow('it has 64 characters');
    lvm.addStorageClass('local', { deviceClass: 'ssd' });
    expect(() => lvm.addStorageClass('local', { deviceClass: 'ssd' })).toThrow(
      'tokyo/topolvm: name: storage class "local" is there already. The second one would overwrite the first. Give it a name of its own.');
  });
});

describe('a snapshot class', () => {
  test('is written for thin device classes', () => {
    const { site, lvm } = install({ deviceClasses: [thin()] });
    expect(lvm.addSnapshotClass('topolvm-hdd').snapshotClassName).toBe('topolvm-hdd');
    expect(objectOf(site, 'VolumeSnapshotClass', 'topolvm-hdd')).toEqual({
      apiVersion: 'snapshot.storage.k8s.io/v1',
      kind: 'VolumeSnapshotClass',
      metadata: { name: 'topolvm-hdd' },
      driver: 'topolvm.io',
      deletionPolicy: 'Delete',
    });
  });

  test('is written with every field', () => {
    const { site, lvm } = install({ deviceClasses: [thin()] });
    lvm.addSnapshotClass('kept', {
      deletionPolicy: ReclaimPolicy.RETAIN, isDefaultClass: true, annotations: { team: 'storage' }, labels: { tier: 'local' }, overrides: { parameters: { a: 'b' } },
    });
    expect(objectOf(site, 'VolumeSnapshotClass', 'kept')).toMatchObject({
      metadata: { labels: { tier: 'local' }, annotations: { 'snapshot.storage.kubernetes.io/is-default-class': 'true', 'team': 'storage' } },
      deletionPolicy: 'Retain',
      parameters: { a: 'b' },
    });
  });

  test('is refused where every device class is thick', () => {
    expect(() => install().lvm.addSnapshotClass('local')).toThrow(
      'tokyo/topolvm/snapshot-class.local: deviceClasses: none of ssd is thin. '
      + 'TopoLVM takes snapshots of thin volumes only; every other one fails as not implemented. Add a DeviceClass.thin, or leave the snapshot class out.');
  });

  test('is refused where snapshots are turned off, and twice', () => {
    expect(() => install({ deviceClasses: [thin()], snapshots: false }).lvm.addSnapshotClass('local')).toThrow(
      'snapshots: they are turned off. Nothing would take them. Remove `snapshots: false` from TopoLvm.');
    const { lvm } = install({ deviceClasses: [thin()] });
    lvm.addSnapshotClass('local');
    expect(() => lvm.addSnapshotClass('local')).toThrow('snapshot class "local" is there already');
  });
});
