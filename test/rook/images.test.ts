import { RegistryMirror, rook, Site, StorageApp } from 'rookery';
import type { ImageOptions } from 'rookery';
import { objectsOf } from '../support/objects';

const OVERRIDES = {
  rook: 'own/rook:1', ceph: 'own/ceph:2', cephCsi: 'own/cephcsi:3', cephCsiOperator: 'own/csi-operator:4', csiProvisioner: 'own/provisioner:5',
  csiAttacher: 'own/attacher:6', csiResizer: 'own/resizer:7', csiSnapshotter: 'own/snapshotter:8', csiNodeDriverRegistrar: 'own/registrar:9',
  csiAddons: 'own/addons:10', cosiDriver: 'own/cosi:11', cosiSidecar: 'own/cosi-sidecar:12',
};

/** Every text of every object that has the form of an image with a version. */
function imagesWith(images: ImageOptions): string[] {
  const site = new Site(new StorageApp({ quiet: true }), 'tokyo', { images });
  const operator = new rook.Operator(site, 'rook', {
    csi: { drivers: [rook.CsiDriver.rbd(), rook.CsiDriver.cephFs(), rook.CsiDriver.nfs(), rook.CsiDriver.nvmeOf()] },
  });
  operator.addCosiDriver();
  const ceph = operator.addCluster('ceph-ssd', { mons: rook.Mons.onHost() });
  ceph.addToolbox();
  ceph.addToolboxJob('status', { script: 'true' });
  ceph.purgeOsds('purge', { ids: [1] });
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && /^[\w.:/-]+\/[\w./-]+:[\w.-]+$/.test(value) && !value.includes('://')) found.add(value);
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  objectsOf(site).filter(({ kind }) => kind !== 'CustomResourceDefinition').forEach(walk);
  return [...found].sort();
}

test('every image can be replaced by itself', () => {
  expect(imagesWith({ overrides: OVERRIDES })).toEqual(Object.values(OVERRIDES).sort());
});

test('a mirror takes the place of every registry', () => {
  const images = imagesWith({ mirror: RegistryMirror.of('registry.example.com/mirror') });
  expect(images.length).toBe(Object.keys(OVERRIDES).length);
  expect(images.filter((image) => !image.startsWith('registry.example.com/mirror/'))).toEqual([]);
});
