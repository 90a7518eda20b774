import { App, Chart } from 'cdk8s';
import { AccessMode, ExistingStorageClass, LocalVolume, LocalVolumes, NodePool, Phase, rook, Site, Size, StorageApp } from 'rookery';
import type { LocalVolumeOptions } from 'rookery';
import { namesOf, objectOf, objectsOf } from '../support/objects';

const NODES = ['s1', 's2', 's3'];
const DISK: LocalVolumeOptions = { node: 's1', path: '/dev/disk/by-id/nvme-Samsung_SSD.990__A-', size: Size.tera(4) };

function site(): Site {
  return new Site(new StorageApp({ quiet: true }), 'tokyo', { nodes: [NodePool.of('storage', { count: 3, nodeNames: NODES })] });
}

function refused(volumes: LocalVolume[], id = 'local-disks'): string {
  try {
    new LocalVolumes(site(), id, { volumes });
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('Nothing was refused.');
}

describe('what is written', () => {
  test('a class that nobody makes volumes of', () => {
    const local = new LocalVolumes(site(), 'local-disks', {
      volumes: [LocalVolume.block(DISK)], isDefaultClass: true, labels: { team: 'storage' }, annotations: { note: 'x' }, overrides: { metadata: { labels: { more: 'yes' } } },
    });
    expect(local.storageClassName).toBe('local-disks');
    expect(objectOf(local, 'StorageClass', 'local-disks')).toEqual({
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      metadata: {
        name: 'local-disks', labels: { team: 'storage', more: 'yes' }, annotations: { 'note': 'x', 'storageclass.kubernetes.io/is-default-class': 'true' },
      },
      provisioner: 'kubernetes.io/no-provisioner',
      volumeBindingMode: 'WaitForFirstConsumer',
    });
  });

  test('a volume of a device', () => {
    const local = new LocalVolumes(site(), 'local-disks', { volumes: [LocalVolume.block(DISK)] });
    expect(objectOf(local, 'PersistentVolume', 'local-disks-s1-nvme-samsung-ssd.990-a')).toEqual({
      apiVersion: 'v1',
      kind: 'PersistentVolume',
      metadata: { name: 'local-disks-s1-nvme-samsung-ssd.990-a' },
      spec: {
        storageClassName: 'local-disks',
        capacity: { storage: '4T' },
        volumeMode: 'Block',
        accessModes: ['ReadWriteOnce'],
        persistentVolumeReclaimPolicy: 'Retain',
        local: { path: '/dev/disk/by-id/nvme-Samsung_SSD.990__A-' },
        nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: ['s1'] }] }] } },
      },
    });
  });

  test('a volume that is mounted, with everything that can be said of it', () => {
    const local = new LocalVolumes(site(), 'disks', {
      className: 'local',
      volumes: [LocalVolume.fileSystem({
        node: 's2', path: '/mnt/disks/mon/', size: Size.gibi(20), name: 'mon-2', fsType: 'xfs', mountOptions: ['noatime'],
        accessModes: [AccessMode.READ_WRITE_ONCE_POD], labels: { disk: 'slow' }, annotations: { note: 'x' },
        overrides: { spec: { claimRef: { namespace: 'ceph', name: 'rook-ceph-mon-a' } } },
      })],
    });
    const { metadata, spec } = objectOf(local, 'PersistentVolume', 'mon-2');
    expect(metadata).toEqual({ name: 'mon-2', labels: { disk: 'slow' }, annotations: { note: 'x' } });
    expect(spec).toMatchObject({
      storageClassName: 'local', volumeMode: 'Filesystem', local: { path: '/mnt/disks/mon/', fsType: 'xfs' }, mountOptions: ['noatime'],
      accessModes: ['ReadWriteOncePod'], claimRef: { namespace: 'ceph', name: 'rook-ceph-mon-a' },
    });
  });

  test('before the clusters that live on them', () => {
    const local = new LocalVolumes(site(), 'local-disks', { volumes: [LocalVolume.block(DISK)] });
    expect(local.node.children.map((child) => (child as any).phase)).toEqual([Phase.LOCAL_STORAGE, Phase.LOCAL_STORAGE]);
  });

  test('names stay when volumes are added in front', () => {
    const volumes = NODES.map((node) => LocalVolume.block({ ...DISK, node, path: '/dev/disk/by-id/wwn-0x5000' }));
    const names = ['local-disks-s1-wwn-0x5000', 'local-disks-s2-wwn-0x5000', 'local-disks-s3-wwn-0x5000'];
    expect(namesOf(new LocalVolumes(site(), 'local-disks', { volumes }), 'PersistentVolume')).toEqual(names);
    expect(namesOf(new LocalVolumes(site(), 'local-disks', { volumes: [LocalVolume.block({ ...DISK, name: 'new' }), ...volumes] }), 'PersistentVolume')).toEqual([...names, 'new']);
  });

  test('the brand', () => {
    const local = new LocalVolumes(site(), 'local-disks', { volumes: [LocalVolume.block(DISK)] });
    expect([local, ExistingStorageClass.named(site(), 'x'), undefined].map((each) => LocalVolumes.isLocalVolumes(each))).toEqual([true, false, false]);
  });
});

describe('a Ceph cluster on them', () => {
  const disks = (nodes = NODES) => nodes.flatMap((node) => [
    LocalVolume.fileSystem({ node, path: '/mnt/disks/mon', size: Size.gibi(20) }), LocalVolume.block({ node, path: '/dev/disk/by-id/wwn-0x5000', size: Size.tera(4) }),
  ]);
  const rules = (volumes: LocalVolume[], set: Partial<rook.OsdSetOptions> = {}) => {
    const tokyo = site();
    const local = new LocalVolumes(tokyo, 'local-disks', { volumes });
    new rook.Operator(tokyo, 'rook').addCluster('ceph', {
      mons: rook.Mons.onPvc(local, { size: Size.gibi(10) }),
      osds: [rook.OsdSet.onPvc('set1', { storageClass: local, count: 3, size: Size.tera(4), ...set })],
    });
    expect(objectsOf(tokyo).filter(({ kind }) => kind === 'PersistentVolume')).toHaveLength(volumes.length);
    return tokyo.findings().map(({ rule }) => rule);
  };

  test('has nothing wrong with it', () => {
    expect(rules(disks())).toEqual([]);
  });

  test.each<[string, string[], LocalVolume[], Partial<rook.OsdSetOptions>]>([
    ['more OSDs than volumes', ['volumes/claims-exceed-volumes'], disks(), { count: 4 }],
    ['OSDs larger than volumes', ['volumes/claims-exceed-volumes'], disks(), { size: Size.tebi(4) }],
    ['OSDs that move', ['rook/osd-portable-on-local-class'], disks(), { portable: true }],
    ['mons without a node', ['rook/mons-exceed-nodes', 'volumes/claims-exceed-volumes'], disks(['s1', 's2']), { count: 2 }],
    ['a node that is not there', ['volumes/node-unknown'], [...disks(), LocalVolume.block({ ...DISK, node: 's4' })], {}],
    ['a disk twice', ['volumes/path-twice'], [...disks(), LocalVolume.block({ ...DISK, path: '/dev/disk/by-id/wwn-0x5000', name: 'again' })], {}],
    ['a disk by the name of the kernel', ['volumes/device-by-kernel-name'], [...disks(), LocalVolume.block({ ...DISK, path: '/dev/sdb' })], {}],
  ])('with %s is found', (_, found, volumes, set) => {
    expect(rules(volumes, set).sort()).toEqual(found);
  });
});

test('a pool is spread over the nodes with volumes, not over all there are', () => {
  const tokyo = site();
  const volumes = ['s1', 's2'].flatMap((node) => ['a', 'b'].map((disk) => LocalVolume.block({ node, path: `/dev/disk/by-id/${disk}`, size: Size.tera(4) })));
  const local = new LocalVolumes(tokyo, 'local-disks', { volumes });
  new rook.Operator(tokyo, 'rook').addCluster('ceph', {
    mons: rook.Mons.onHost(), osds: [rook.OsdSet.onPvc('set1', { storageClass: local, count: 4, size: Size.tera(4) })],
  }).addBlockPool('replicated', rook.Redundancy.replicated(3));
  expect(tokyo.findings().map(({ rule, message }) => [rule, message])).toEqual([
    ['rook/pool-exceeds-domains', 'CephBlockPool ceph/replicated needs 3 failure domains of type host, CephCluster ceph/ceph has OSDs in 2 at most'],
  ]);
});

describe('mistakes that the constructor sees', () => {
  test.each<[LocalVolume[], string]>([
    [[], 'tokyo/local-disks: volumes: the list is empty. Nobody makes volumes of this class, so that its claims would stay Pending. '
      + 'Write for example LocalVolume.block({ node, path, size }) for each disk.'],
    [[LocalVolume.block({ ...DISK, path: 'sdb' })], 'tokyo/local-disks: volumes[0].path: "sdb" is not an absolute path. '
      + 'The kubelet would not find the volume, and pods would stay at ContainerCreating. Begin with "/", for example /dev/disk/by-id/nvme-… or /mnt/disks/a.'],
    [[LocalVolume.block({ ...DISK, node: 'Node 1' })], 'tokyo/local-disks: volumes[0].node: "Node 1" cannot be the name of a node. '
      + 'Kubernetes mounts the volume on that node and nowhere else. Write the value of its label kubernetes.io/hostname.'],
    [[LocalVolume.block(DISK), LocalVolume.block(DISK)], 'tokyo/local-disks: volumes[1].name: local-disks-s1-nvme-samsung-ssd.990-a is the name of volumes[0] already. '
      + 'Objects of one name overwrite each other. Remove one of them if they are the same, or name both.'],
    [[LocalVolume.block({ ...DISK, path: '/' })], 'tokyo/local-disks: volumes[0].name: "local-disks-s1-" cannot be the name of a volume. '
      + 'The API server refuses it. Give a name of lower-case letters, digits, "-" and ".", at most 253 characters.'],
    [[LocalVolume.block({ ...DISK, size: '4T' as any })], 'tokyo/local-disks: volumes[0].size: "4T" is not a size. '
      + 'Names, units and settings are read from objects, so that none of them is typed a second time. Write for example Size.tebi(4) or Size.tera(4).'],
    [['/dev/sdb' as any], 'tokyo/local-disks: volumes[0]: "/dev/sdb" is not a local volume. '
      + 'Names, units and settings are read from objects, so that none of them is typed a second time. Write for example LocalVolume.block({ node, path, size }).'],
  ])('%#', (volumes, text) => {
    expect(refused(volumes)).toBe(text);
  });

  test('a name that no class can have', () => {
    expect(refused([LocalVolume.block(DISK)], 'Local_Disks')).toContain('tokyo/Local_Disks: id: "Local_Disks" cannot be a name');
  });

  test('outside of a site', () => {
    expect(() => new LocalVolumes(new Chart(new App(), 'chart'), 'disks', { volumes: [LocalVolume.block(DISK)] })).toThrow('the construct is not inside a Site');
  });
});
