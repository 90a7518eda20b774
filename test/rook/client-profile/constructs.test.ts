import { rook, SecretRef } from 'rookery';
import { objectOf } from '../../support/objects';
import { renderedPaths, schemaPaths } from '../../support/schema-paths';
import { site } from '../facts/installation';

const tokyo = site();
const operator = new rook.Operator(tokyo, 'rook', { currentNamespaceOnly: false });
const controllerPublishSecret = { secret: SecretRef.named('far-provisioner'), namespace: 'far' };
const connection = operator.addCephConnection('far', {
  monitors: ['10.0.0.1:6789', '10.0.0.2:6789'], readAffinityLabels: ['topology.kubernetes.io/zone'], rbdMirrorDaemonCount: 2,
});
const profile = operator.addClientProfile('far', {
  connection,
  rbd: { radosNamespace: 'team', controllerPublishSecret },
  nvmeOf: { radosNamespace: 'team', controllerPublishSecret },
  cephFs: {
    subVolumeGroup: 'team', radosNamespace: 'csi-team', kernelMountOptions: { ms_mode: 'secure' }, fuseMountOptions: { debug: '1' }, controllerPublishSecret,
  },
  nfs: true,
});
operator.addClientProfileMapping('from-osaka', {
  mappings: [{ localClientProfile: profile.clusterId, remoteClientProfile: 'ceph-osaka', blockPoolIds: [{ local: 1, remote: 4 }] }],
});

test.each([['CephConnection', 'far'], ['ClientProfile', 'far'], ['ClientProfileMapping', 'from-osaka']])('a property reaches every field of the %s', (kind, name) => {
  const reached = new Set(renderedPaths(objectOf(tokyo, kind, name, 'rook-ceph')));
  // An object without fields is not there for renderedPaths.
  expect(schemaPaths('csi.ceph.io/v1', kind).filter((path) => !reached.has(path))).toEqual([]);
  expect([...reached].filter((path) => path.endsWith('?'))).toEqual([]);
});

test('values stand where the drivers look for them', () => {
  expect(objectOf(tokyo, 'CephConnection', 'far').spec).toEqual({
    monitors: ['10.0.0.1:6789', '10.0.0.2:6789'], readAffinity: { crushLocationLabels: ['topology.kubernetes.io/zone'] }, rbdMirrorDaemonCount: 2,
  });
  const cephCsiSecrets = { controllerPublishSecret: { name: 'far-provisioner', namespace: 'far' } };
  expect(objectOf(tokyo, 'ClientProfile', 'far').spec).toEqual({
    cephConnectionRef: { name: 'far' },
    rbd: { radosNamespace: 'team', cephCsiSecrets },
    nvmeof: { radosNamespace: 'team', cephCsiSecrets },
    cephFs: { subVolumeGroup: 'team', radosNamespace: 'csi-team', kernelMountOptions: { ms_mode: 'secure' }, fuseMountOptions: { debug: '1' }, cephCsiSecrets },
    nfs: {},
  });
  expect(objectOf(tokyo, 'ClientProfileMapping', 'from-osaka').spec).toEqual({
    mappings: [{ localClientProfile: 'far', remoteClientProfile: 'ceph-osaka', blockPoolIdMapping: [['1', '4']] }],
  });
});

test('every value has the type and the form that the schema asks for', () => {
  expect(tokyo.findings().filter(({ rule, severity }) => severity === 'error' && /^(schema|cel|kubernetes)\//.test(rule))).toEqual([]);
});

test('only what is said is written; the connection that Rook writes for a cluster is known by its namespace', () => {
  const osaka = site();
  const rookOf = new rook.Operator(osaka, 'rook', { currentNamespaceOnly: false });
  const ceph = rookOf.addCluster('ceph', { mons: rook.Mons.onHost() });
  rookOf.addClientProfile('ceph-more', { connection: rook.CephConnection.ofCluster(ceph), nfs: false, overrides: { metadata: { labels: { a: 'b' } } } });
  expect(objectOf(osaka, 'ClientProfile', 'ceph-more')).toEqual({
    apiVersion: 'csi.ceph.io/v1', kind: 'ClientProfile', metadata: { name: 'ceph-more', namespace: 'rook-ceph', labels: { a: 'b' } },
    spec: { cephConnectionRef: { name: 'ceph' } },
  });
});

test.each<[string, () => unknown, string]>([
  ['no mon', () => operator.addCephConnection('a', { monitors: [] }),
    'tokyo/rook/ceph-connection.a: monitors: there are no mons. The drivers reach a cluster by its mons. Give one at least, for example 10.0.0.1:6789.'],
  ['no label', () => operator.addCephConnection('b', { monitors: ['m'], readAffinityLabels: [] }),
    'tokyo/rook/ceph-connection.b: readAffinityLabels: there are no labels. Without labels no OSD is near. Give one at least, for example topology.kubernetes.io/zone.'],
  ['a connection by name', () => operator.addClientProfile('c', { connection: 'far' as any }),
    'tokyo/rook/client-profile.c: connection: "far" is not a connection to a Ceph cluster. Names, units and settings are read from objects, so that none of them is typed '
    + 'a second time. Pass a rook.CephConnection, or rook.CephConnection.ofCluster(ceph).'],
  ['nothing mapped', () => operator.addClientProfileMapping('d', { mappings: [] }),
    'tokyo/rook/client-profile-mapping.d: mappings: nothing is mapped. Volumes of the other cluster would not be found. Give one profile at least with its counterpart.'],
  ['pools by name', () => operator.addClientProfileMapping('e', { mappings: [{ localClientProfile: 'a', remoteClientProfile: 'b', blockPoolIds: [{ local: 'pool' as any, remote: 1 }] }] }),
    'tokyo/rook/client-profile-mapping.e: mappings[0].blockPoolIds[0].local: "pool" is not a whole number from 1 up. It is refused or passed over where it is used. Give a whole number from 1 up.'],
  ['a key in plain text', () => operator.addClientProfile('f', { connection, rbd: { controllerPublishSecret: { secret: 'key' as any, namespace: 'x' } } }),
    'tokyo/rook/client-profile.f: rbd.controllerPublishSecret.secret: a secret value was given where a reference is expected. Secrets are taken by reference, so that no value '
    + 'ends up in a file or a log. Store the value in a Secret and write SecretRef.named("that-secrets-name").'],
])('%s is refused', (_, make, message) => {
  expect(make).toThrow(message);
});
