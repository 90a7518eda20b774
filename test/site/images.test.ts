import { App } from 'cdk8s';
import { RegistryMirror, SecretRef, Site, SiteProps } from 'rookery';

const site = (props: SiteProps) => new Site(new App(), 'tokyo', props);
const DIGEST = `sha256:${'a'.repeat(64)}`;

describe('images of a site', () => {
  test('come from upstream by default', () => {
    expect(site({})._image('ceph')).toBe('quay.io/ceph/ceph:v20.2.4');
  });

  test('come from one mirror for all registries', () => {
    const images = { mirror: RegistryMirror.of('registry.example.com:5000/mirror') };
    expect(site({ images })._image('rook')).toBe('registry.example.com:5000/mirror/rook/ceph:v1.20.6');
  });

  test('come from a mirror for some registries', () => {
    const images = { mirror: RegistryMirror.perRegistry({ 'quay.io': 'harbor.example.com/quay' }) };
    expect(site({ images })._image('ceph')).toBe('harbor.example.com/quay/ceph/ceph:v20.2.4');
    expect(site({ images })._image('rook')).toBe('docker.io/rook/ceph:v1.20.6');
  });

  test.each(['https://registry.example.com', 'registry.example.com/', 'Registry Example', ''])('"%s" is no mirror', (prefix) => {
    expect(() => RegistryMirror.of(prefix)).toThrow(`images.mirror: "${prefix}" is not a registry. No node could pull an image from it. `
      + 'Write host, optional port and optional path without a scheme and without a slash at the end, for example registry.example.com/mirror.');
  });

  test.each([`registry.example.com/ceph@${DIGEST}`, `ceph/ceph:v20.2.4@${DIGEST}`, 'localhost:5000/ceph:v20.2.4-1'])('%s is taken as it is', (ceph) => {
    expect(site({ images: { mirror: RegistryMirror.of('m.example.com'), overrides: { ceph } } })._image('ceph')).toBe(ceph);
  });

  test.each(['quay.io/ceph/ceph', 'quay.io/ceph/ceph:latest', 'https://quay.io/ceph/ceph:v20', 'quay.io/ceph/ceph: v20', ''])('"%s" is refused', (ceph) => {
    expect(() => site({ images: { overrides: { ceph } } })).toThrow(`tokyo: images.overrides.ceph: "${ceph}" is not an image with a fixed version. `
      + 'Nodes could not pull it, or would run different versions side by side. '
      + 'Write registry, path and a tag or digest, for example registry.example.com/rook/ceph:v1.20.6.');
  });

  test('the version of a private build of Ceph is known to the checks', () => {
    const cephVersions = { 'registry.example.com/ceph:build-7': '20.2.4', [`ceph/ceph:v20.2.4@${DIGEST}`]: '20.2.4' };
    expect(site({ images: { cephVersions } })._facts().cephVersions).toEqual(cephVersions);
    expect(() => site({ images: { cephVersions: { 'ceph:build-7': '20' } } })).toThrow(
      'tokyo: images.cephVersions["ceph:build-7"]: "20" is not a version of Ceph. Rules about versions would judge another Ceph than the one that runs. '
      + 'Write all three numbers as text, for example "20.2.4".',
    );
    expect(() => site({ images: { cephVersions: { 'ceph/ceph:v19.2.6-20260101': '20.2.4' } } })).toThrow(
      /20\.2\.4 is not the version in the tag, which says 19\.2\.6\..*Leave the image out, since its tag tells\.$/,
    );
  });

  test('pull secrets are references', () => {
    expect(site({ images: { pullSecrets: [SecretRef.named('registry-key')] } })._pullSecrets.map((secret) => secret.secretName)).toEqual(['registry-key']);
    expect(() => site({ images: { pullSecrets: ['{"auths":{}}' as unknown as SecretRef] } }))
      .toThrow('tokyo: images.pullSecrets[0]: a secret value was given where a reference is expected.');
  });
});
