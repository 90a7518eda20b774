import { nfsFileMode } from '../../../../../lib/engine/admission/rules/rook/nfs-file-mode';
import { verdicts } from '../samples';
import { nfs } from './nfs-samples';

const keytab = (volumeSource: object) => nfs({ security: { kerberos: { keytabFile: { volumeSource } } } });
const sssd = (volumeSource: object) => nfs({ security: { sssd: { sidecar: { image: 'sssd:1', sssdConfigFile: { volumeSource } } } } });

test('a keytab that everybody in the pod may read', () => {
  expect(verdicts(nfsFileMode, [keytab({ secret: { secretName: 'keytab' } })])).toEqual([
    {
      object: 'shares',
      property: 'spec.security.kerberos.keytabFile.volumeSource.secret.defaultMode',
      message: 'CephNFS rook-ceph/shares gets its keytab with the mode 0644',
      fix: 'Set defaultMode: 384, which is 0600, on the volume source, or mode on each item',
    },
  ]);
});

test('items and projected sources', () => {
  expect(verdicts(nfsFileMode, [
    sssd({ configMap: { name: 'sssd', defaultMode: 0o600, items: [{ key: 'a', path: 'sssd.conf', mode: 0o640 }] } }),
    sssd({ projected: { sources: [{ secret: { name: 'sssd' } }], defaultMode: 0o440 } }),
  ]).map(({ message }) => message)).toEqual([
    'CephNFS rook-ceph/shares gets the configuration of SSSD with the mode 0640',
    'CephNFS rook-ceph/shares gets the configuration of SSSD with the mode 0440',
  ]);
});

test('silent: private files, files of the node, none', () => {
  expect(verdicts(nfsFileMode, [
    nfs(), keytab({ secret: { secretName: 'keytab', defaultMode: 0o400 } }), keytab({ hostPath: { path: '/etc' } }),
    sssd({ secret: { secretName: 'sssd', items: [{ key: 'a', path: 'sssd.conf', mode: 0o600 }] } }),
    sssd({ projected: { sources: [{ secret: { name: 'sssd', items: [{ key: 'a', path: 'sssd.conf', mode: 0o600 }] } }] } }),
  ])).toEqual([]);
});
