import { nfsIdentityFiles } from '../../../../../lib/engine/admission/rules/rook/nfs-identity-files';
import { object, verdicts } from '../samples';

const nfs = (security: object) => object('ceph.rook.io/v1', 'CephNFS', 'nfs', 'rook-ceph', { spec: { server: { active: 1 }, security } });
const source = (configMap = 'files') => ({ volumeSource: { configMap: { name: configMap } } });

test('a keytab from nowhere', () => {
  expect(verdicts(nfsIdentityFiles, [nfs({ kerberos: { configFiles: source(), keytabFile: { volumeSource: {} } } })])).toEqual([
    {
      object: 'nfs',
      property: 'spec.security.kerberos.keytabFile.volumeSource',
      message: 'CephNFS rook-ceph/nfs takes a file from a volume without a source',
      fix: 'Name a source for every volumeSource, such as a config map or a secret, give sssd a sidecar, and every additional file a place of its own',
    },
  ]);
});

test('sssd without a sidecar, and two files in one place', () => {
  expect(verdicts(nfsIdentityFiles, [
    nfs({ sssd: {} }),
    nfs({ sssd: { sidecar: { image: 'sssd:1', sssdConfigFile: { volumeSource: {} }, additionalFiles: [{ subPath: 'ca', ...source() }, { subPath: 'ca', ...source('more') }] } } }),
  ]).map(({ property, message }) => [property, message])).toEqual([
    ['spec.security.sssd.sidecar', 'CephNFS rook-ceph/nfs has sssd without a sidecar to run it in'],
    ['spec.security.sssd.sidecar.sssdConfigFile.volumeSource', 'CephNFS rook-ceph/nfs takes a file from a volume without a source'],
    ['spec.security.sssd.sidecar.additionalFiles[1].subPath', 'CephNFS rook-ceph/nfs puts two files to ca'],
  ]);
});

test('silent: every file has a source and a place', () => {
  expect(verdicts(nfsIdentityFiles, [
    nfs({ kerberos: { keytabFile: {} }, sssd: { sidecar: { image: 'sssd:1', sssdConfigFile: source(), additionalFiles: [{ subPath: 'a', ...source() }, { subPath: 'b', ...source() }] } } }),
    nfs({}),
  ])).toEqual([]);
});
