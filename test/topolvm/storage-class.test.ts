import { BindingMode, DeletionPolicy, IStorageClass, ReclaimPolicy, Size, topolvm } from 'rookery';
import { objectOf } from '../support/objects';
import { install, thick, thin } from './setup';

const { LvcreateOptionClass, FileSystem } = topolvm;

const RAID1 = LvcreateOptionClass.of('raid1', ['--type=raid1']);

describe('a storage class', () => {
  test('waits for its first consumer and can grow', () => {
    const { site, lvm } = install();
    const local: IStorageClass = lvm.addStorageClass('topolvm-ssd', { deviceClass: thick() });
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
    const { site, lvm } = install({ lvcreateOptionClasses: [RAID1] });
    const allowedTopologies = [{ matchLabelExpressions: [{ key: 'topology.topolvm.io/node', values: ['node-1'] }] }];
    lvm.addStorageClass('topolvm-ssd', {
      deviceClass: thick(),
      lvcreateOptionClass: RAID1,
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
    lvm.addStorageClass('topolvm-ssd', { deviceClass: thick(), isDefaultClass: false });
    expect(objectOf(site, 'StorageClass', 'topolvm-ssd').metadata.annotations).toEqual({ 'storageclass.kubernetes.io/is-default-class': 'false' });
  });

  test('is applied before clusters that place their data on it', () => {
    expect(install().lvm.addStorageClass('topolvm-ssd', { deviceClass: thick() }).phase).toBe('50-local-storage');
  });

  test('takes overrides last, and the checks look at them too', () => {
    const { site, lvm } = install();
    lvm.addStorageClass('topolvm-ssd', { deviceClass: thick(), overrides: { reclaimPolicy: 'Retain', volumeBindingMood: 'good' } });
    expect(objectOf(site, 'StorageClass', 'topolvm-ssd').reclaimPolicy).toBe('Retain');
    expect(site.findings().map(({ message }) => message).join()).toContain('volumeBindingMood');
  });

  test('can let its claims grow by themselves', () => {
    const annotations = (options: Partial<topolvm.TopoLvmStorageClassOptions>) => {
      const { site, lvm } = install();
      lvm.addStorageClass('local', { deviceClass: thick(), ...options });
      return objectOf(site, 'StorageClass', 'local').metadata.annotations;
    };
    expect(annotations({ autoresize: true, annotations: { team: 'a' } })).toEqual({ 'resize.topolvm.io/enabled': 'true', 'team': 'a' });
    expect(annotations({ autoresize: false, allowVolumeExpansion: false })).toEqual({ 'resize.topolvm.io/enabled': 'false' });
    expect(() => annotations({ autoresize: true, allowVolumeExpansion: false })).toThrow(
      'tokyo/topolvm: storage class local: autoresize: volumes of the class cannot grow. pvc-autoresizer asks Kubernetes for more and is refused every time. '
      + 'Remove allowVolumeExpansion: false, or autoresize.');
  });

  test('knows how small a volume can be', () => {
    const { lvm } = install({ controller: { minimumAllocation: { block: Size.gibi(1) } } });
    const local = (fsType?: topolvm.FileSystem) => lvm.addStorageClass(`local-${fsType}`, { deviceClass: thick(), fsType });
    expect([FileSystem.EXT4, FileSystem.XFS, FileSystem.BTRFS, undefined].map((type) => local(type).minimumSize?.toString())).toEqual(['32Mi', '300Mi', '200Mi', undefined]);
    expect(lvm.addStorageClass('block', { deviceClass: thick() }).minimumBlockSize.toString()).toBe('1Gi');
    expect(install().lvm.addStorageClass('block', { deviceClass: thick() }).minimumBlockSize.toString()).toBe('8Mi');
  });

  test('is bound to its classes themselves, or to others that say the same', () => {
    const [ssd, hdd] = [thick('ssd', { isDefault: true }), thin('hdd')];
    const { lvm } = install({ deviceClasses: [ssd, hdd], lvcreateOptionClasses: [RAID1] });
    expect(lvm.addStorageClass('a', { deviceClass: hdd }).deviceClass).toBe(hdd);
    expect(lvm.addStorageClass('b', { deviceClass: thin('hdd') }).lvcreateOptionClass).toBeUndefined();
    const likewise = LvcreateOptionClass.of('raid1', ['--type=raid1']);
    expect(lvm.addStorageClass('c', { deviceClass: ssd, lvcreateOptionClass: likewise }).lvcreateOptionClass).toBe(likewise);
  });

  test('is of any pool that has a class of the name', () => {
    const [here, there] = [thick('ssd', { volumeGroup: 'vg-1' }), thick('ssd', { volumeGroup: 'vg-2' })];
    const pool = (name: string, ...deviceClasses: topolvm.DeviceClass[]) =>
      topolvm.TopoLvmNodePool.of(name, { nodeSelector: { pool: name }, deviceClasses });
    const { lvm } = install({ pools: [pool('a', here), pool('b', there)] });
    expect(lvm.addStorageClass('a', { deviceClass: here }).deviceClass.volumeGroup).toBe('vg-1');
    expect(lvm.addStorageClass('b', { deviceClass: there }).deviceClass.volumeGroup).toBe('vg-2');
    expect(() => lvm.addStorageClass('c', { deviceClass: thick('ssd', { volumeGroup: 'vg-3' }) })).toThrow(
      'tokyo/topolvm: storage class c: deviceClass: TopoLvm has another device class "ssd". Volumes would not be made as this one says. '
      + 'Pass the object that is listed in deviceClasses, or list this one there.');
  });

  const two = { deviceClasses: [thick('ssd', { isDefault: true }), thin('hdd')] };
  test.each<[string, () => unknown, string]>([
    ['a device class that no node has', () => install(two).lvm.addStorageClass('a', { deviceClass: thick('nvme') }),
      'tokyo/topolvm: storage class a: deviceClass: no node has device class "nvme". Claims of the storage class would stay Pending. '
      + 'List it in deviceClasses of TopoLvm, or pass one of those there: ssd, hdd.'],
    ['the name of a device class', () => install(two).lvm.addStorageClass('a', { deviceClass: 'ssd' as any }),
      'tokyo/topolvm: storage class a: deviceClass: "ssd" is not a device class. Names, units and settings are read from objects, so that none of them '
      + 'is typed a second time. Pass the object that is listed in deviceClasses of TopoLvm, which has ssd, hdd.'],
    ['an lvcreate option class that no node has', () => install().lvm.addStorageClass('a', { deviceClass: thick(), lvcreateOptionClass: RAID1 }),
      'tokyo/topolvm: storage class a: lvcreateOptionClass: no node has lvcreate option class "raid1". Claims of the storage class would stay Pending. '
      + 'List it in lvcreateOptionClasses of TopoLvm.'],
    ['another lvcreate option class of the name', () => install({ lvcreateOptionClasses: [RAID1] }).lvm.addStorageClass('a', {
      deviceClass: thick(), lvcreateOptionClass: LvcreateOptionClass.of('raid1', ['--type=raid1', '-m2']),
    }), 'TopoLvm has another lvcreate option class "raid1"'],
    ['a raid of thin volumes', () => install({ ...two, lvcreateOptionClasses: [RAID1] }).lvm.addStorageClass('a', {
      deviceClass: thin('hdd'), lvcreateOptionClass: RAID1,
    }), 'tokyo/topolvm: storage class a: lvcreateOptionClass: "--type=raid1" of "raid1" says on which disks volumes lie, and volumes of "hdd" are thin. '
      + 'Thin volumes lie where their pool lies, and LVM refuses every one. Choose a thick device class, or make the pool so and leave the class out.'],
    ['the name of an lvcreate option class', () => install().lvm.addStorageClass('a', { deviceClass: thick(), lvcreateOptionClass: 'raid1' as any }),
      'Make one, list it in lvcreateOptionClasses of TopoLvm, and pass it here.'],
  ])('is refused for %s', (_, make, message) => {
    expect(make).toThrow(message);
  });

  test('is refused with a name that cannot be one or is taken', () => {
    const { lvm } = install();
    expect(() => lvm.addStorageClass('Local', { deviceClass: thick() })).toThrow('tokyo/topolvm: className: "Local" cannot be a name');
    expect(() => lvm.addStorageClass('x'.repeat(64), { deviceClass: thick() })).toThrow('it has 64 characters');
    lvm.addStorageClass('local', { deviceClass: thick() });
    expect(() => lvm.addStorageClass('local', { deviceClass: thick() })).toThrow(
      'tokyo/topolvm: name: storage class "local" is there already. The second one would overwrite the first. Give it a name of its own.');
  });
});

describe('a snapshot class', () => {
  const thinClass = (props: topolvm.TopoLvmProps = {}) => {
    const { site, lvm } = install({ deviceClasses: [thin()], ...props });
    return { site, local: lvm.addStorageClass('local', { deviceClass: thin() }) };
  };

  test('is written for a storage class over a thin device class', () => {
    const { site, local } = thinClass();
    expect(local.addSnapshotClass('topolvm-hdd').snapshotClassName).toBe('topolvm-hdd');
    expect(objectOf(site, 'VolumeSnapshotClass', 'topolvm-hdd')).toEqual({
      apiVersion: 'snapshot.storage.k8s.io/v1',
      kind: 'VolumeSnapshotClass',
      metadata: { name: 'topolvm-hdd' },
      driver: 'topolvm.io',
      deletionPolicy: 'Delete',
    });
  });

  test('is written with every field', () => {
    const { site, local } = thinClass();
    local.addSnapshotClass('kept', {
      deletionPolicy: DeletionPolicy.RETAIN, isDefaultClass: true, annotations: { team: 'storage' }, labels: { tier: 'local' }, overrides: { parameters: { a: 'b' } },
    });
    expect(objectOf(site, 'VolumeSnapshotClass', 'kept')).toMatchObject({
      metadata: { labels: { tier: 'local' }, annotations: { 'snapshot.storage.kubernetes.io/is-default-class': 'true', 'team': 'storage' } },
      deletionPolicy: 'Retain',
      parameters: { a: 'b' },
    });
  });

  test('is refused on a thick device class', () => {
    const { lvm } = install({ deviceClasses: [thick('ssd', { isDefault: true }), thin()] });
    expect(() => lvm.addStorageClass('fast', { deviceClass: thick('ssd', { isDefault: true }) }).addSnapshotClass('local')).toThrow(
      'tokyo/topolvm/storage-class.fast/snapshot-class.local: storageClass.deviceClass: volumes of "ssd" are thick. '
      + 'TopoLVM takes snapshots of thin volumes only; every other one fails as not implemented. '
      + 'Add the snapshot class to a storage class over a DeviceClass.thin, or leave it out.');
  });

  test('is refused on a device class that is thick on other nodes', () => {
    const pool = (name: string, ...deviceClasses: topolvm.DeviceClass[]) =>
      topolvm.TopoLvmNodePool.of(name, { nodeSelector: { pool: name }, deviceClasses });
    const { lvm } = install({ pools: [pool('a', thin('ssd')), pool('b', thick('ssd'))] });
    expect(() => lvm.addStorageClass('local', { deviceClass: thin('ssd') }).addSnapshotClass('local')).toThrow(
      'storageClass.deviceClass: volumes of "ssd" are thick on nodes of another pool.');
  });

  test('is refused where snapshots are turned off, and twice', () => {
    expect(() => thinClass({ snapshots: false }).local.addSnapshotClass('local')).toThrow(
      'snapshots: they are turned off. Nothing would take them. Remove `snapshots: false` from TopoLvm.');
    const { local } = thinClass();
    local.addSnapshotClass('local');
    expect(() => local.addSnapshotClass('local')).toThrow('snapshot class "local" is there already');
  });
});
