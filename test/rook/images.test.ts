import { ExistingObject, Platform, RegistryMirror, rook, RookRelease, Site, StorageApp } from 'rookery';
import type { ImageOptions, ImageOverrides, SiteProps } from 'rookery';
import { objectsOf } from '../support/objects';

const COMMON = {
  rook: 'own/rook:1', ceph: 'own/ceph:v20.2.4', cephCsi: 'own/cephcsi:3', cephCsiOperator: 'own/csi-operator:4', csiProvisioner: 'own/provisioner:5',
  csiAttacher: 'own/attacher:6', csiResizer: 'own/resizer:7', csiSnapshotter: 'own/snapshotter:8', csiNodeDriverRegistrar: 'own/registrar:9',
  csiAddons: 'own/addons:10', cosiDriver: 'own/cosi:11', cosiSidecar: 'own/cosi-sidecar:12', nvmeOfGateway: 'own/nvmeof:13',
};
const RELEASES: readonly (readonly [string, RookRelease])[] = [['1.20', RookRelease.V1_20], ['1.19', RookRelease.V1_19]];

/** A site with everything of Rook that has an image, or makes Rook pull one. */
function everything(images: ImageOptions, release: RookRelease, props: SiteProps = {}): Site {
  const app = new StorageApp({ quiet: true });
  const site = new Site(app, 'tokyo', { images, releases: { rook: release }, existing: [ExistingObject.storageClass('local')], ...props });
  const { rbd, cephFs, nfs, nvmeOf } = rook.CsiDriver;
  const operator = new rook.Operator(site, 'rook', {
    csi: { drivers: [rbd(), cephFs(), nfs(), nvmeOf()], defaults: { deployCsiAddons: true } },
    discovery: { enabled: true },
  });
  operator.addCosiDriver();
  const ceph = operator.addCluster('ceph-ssd', { mons: rook.Mons.onHost() });
  const pool = ceph.addBlockPool('replicated', rook.Redundancy.replicated(3));
  const replicated = rook.FilesystemPool.of(rook.Redundancy.replicated(3));
  ceph.addFilesystem('files', { metadataPool: replicated, dataPools: [replicated] });
  ceph.addNfs('nfs');
  ceph.addNvmeOfGateway('nvme', { pool });
  ceph.addRbdMirror('mirror');
  ceph.addToolbox();
  ceph.addToolboxJob('status', { script: 'true' });
  ceph.purgeOsds('purge', { ids: [1] });
  ceph.cleanNode('clean', { node: 'node-7', confirmation: rook.CleanupConfirmation.YES_REALLY_DESTROY_DATA });
  return site;
}

/** Every text of every object that has the form of an image with a version: containers, variables, settings and fields of resources. */
function imagesIn(site: Site): string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && /^[\w.:/-]+\/[\w./-]+:[\w.-]+$/.test(value) && !value.includes('://')) found.add(value);
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  objectsOf(site).filter(({ kind }) => kind !== 'CustomResourceDefinition').forEach(walk);
  return [...found].sort();
}

describe.each(RELEASES)('Rook %s', (_, release) => {
  const upstream = imagesIn(everything({}, release));

  test('every image is replaced when all options are set', () => {
    expect(imagesIn(everything({ overrides: COMMON }, release))).toEqual(Object.values(COMMON).sort());
  });

  test.each(Object.entries(COMMON) as [keyof ImageOverrides, string][])('the option %s replaces one image and leaves the others alone', (name, image) => {
    const images = imagesIn(everything({ overrides: { [name]: image } }, release));
    const gone = upstream.filter((each) => !images.includes(each));
    expect(images.filter((each) => !upstream.includes(each))).toEqual([image]);
    // Ceph itself names the image of its gateways.
    expect(gone).toHaveLength(name === 'nvmeOfGateway' ? 0 : 1);
  });

  test('a mirror takes the place of every registry', () => {
    const images = imagesIn(everything({ mirror: RegistryMirror.of('registry.example.com/mirror') }, release));
    expect(images.length).toBe(upstream.length);
    expect(images.filter((image) => !image.startsWith('registry.example.com/mirror/'))).toEqual([]);
  });

  test('no pod of ours pulls an image that is not among them', () => {
    const pulled = objectsOf(everything({ overrides: COMMON }, release, { platform: Platform.OPENSHIFT }))
      .flatMap(({ spec }) => [...spec?.template?.spec.containers ?? [], ...spec?.template?.spec.initContainers ?? []]).map(({ image }: any) => image);
    expect(pulled.length).toBeGreaterThan(4);
    expect(pulled.filter((image) => !Object.values(COMMON).includes(image))).toEqual([]);
  });
});

describe('a build of Ceph of your own', () => {
  const image = 'registry.example.com/ceph:build-7';
  const rulesAbout = (images: ImageOptions): string[] => everything(images, RookRelease.V1_20).findings()
    .filter(({ rule }) => rule.startsWith('rook/ceph-version-')).map(({ rule, message }) => `${rule}: ${message}`);

  test('has to say what version it is, or rules about versions know nothing', () => {
    expect(rulesAbout({ overrides: { ceph: image } })).toEqual([
      `rook/ceph-version-undeclared: CephCluster ceph-ssd/ceph-ssd runs ${image}, and neither the tag nor the site says which version of Ceph that is`,
    ]);
    expect(rulesAbout({ overrides: { ceph: image }, cephVersions: { [image]: '20.2.4' } })).toEqual([]);
    expect(rulesAbout({ overrides: { ceph: 'registry.example.com/ceph:v20.2.4-build7' } })).toEqual([]);
  });

  test('is judged by the version that it says', () => {
    expect(rulesAbout({ overrides: { ceph: image }, cephVersions: { [image]: '18.2.4' } })).toEqual([
      expect.stringContaining(`rook/ceph-version-unsupported: CephCluster ceph-ssd/ceph-ssd runs Ceph 18.2.4 (${image}), Rook 1.20.6 takes 19.2.0 or newer`),
    ]);
  });

  test('cannot say another version than its tag', () => {
    expect(() => everything({ overrides: { ceph: 'own/ceph:v20.2.4' }, cephVersions: { 'own/ceph:v20.2.4': '20.2.1' } }, RookRelease.V1_20)).toThrow(
      'tokyo: images.cephVersions["own/ceph:v20.2.4"]: 20.2.1 is not the version in the tag, which says 20.2.4. '
      + 'Rules about versions would judge another Ceph than the one that runs. Leave the image out, since its tag tells.',
    );
  });
});
