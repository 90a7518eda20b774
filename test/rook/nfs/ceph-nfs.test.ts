import { rook, RookRelease, SecretRef, Site, StorageApp, Topology } from 'rookery';
import { objectOf } from '../../support/objects';
import { siteWithFilesystem } from './support';

function specOf(options: rook.NfsOptions = {}): any {
  const { site, ceph } = siteWithFilesystem();
  ceph.addNfs('shares', options);
  return objectOf(site, 'CephNFS', 'shares', 'ceph-ssd').spec;
}

test('one server of which nothing is said but that there is one', () => {
  expect(specOf()).toEqual({ server: { active: 1 } });
});

test('several servers are spread over zones and hosts, as a wish', () => {
  const labelSelector = { matchLabels: { app: 'rook-ceph-nfs', ceph_nfs: 'shares' } };
  const over = (topologyKey: string) => ({ maxSkew: 1, topologyKey, whenUnsatisfiable: 'ScheduleAnyway', nodeTaintsPolicy: 'Honor', labelSelector });
  expect(specOf({ activeCount: 2 }).server.placement).toEqual({
    topologySpreadConstraints: [over('topology.kubernetes.io/zone'), over('kubernetes.io/hostname')],
  });
  expect(specOf({ activeCount: 2, spread: [] }).server).not.toHaveProperty('placement');
  expect(specOf({ spread: [Topology.HOST], spreadPolicy: rook.SpreadPolicy.STRICT }).server.placement).toEqual({
    topologySpreadConstraints: [{ ...over('kubernetes.io/hostname'), whenUnsatisfiable: 'DoNotSchedule' }],
  });
});

test('constraints in the placement take the place of the spread', () => {
  const topologySpreadConstraints = [{ maxSkew: 2, topologyKey: 'rack', whenUnsatisfiable: 'ScheduleAnyway' }];
  expect(specOf({ activeCount: 2, placement: { topologySpreadConstraints } }).server.placement).toEqual({ topologySpreadConstraints });
});

test('keys and the configuration of SSSD are for their daemon alone, unless their source says otherwise', () => {
  const keytab = rook.FileSource.secret(SecretRef.named('keytab'));
  expect(specOf({
    kerberos: { configFiles: rook.FileSource.configMap('krb5'), keytabFile: keytab },
    sssd: {
      image: 'sssd:1',
      configFile: rook.FileSource.configMap('sssd', { defaultMode: 0o640 }),
      additionalFiles: { certificates: rook.FileSource.secret(SecretRef.named('tls')), host: rook.FileSource.hostPath('/etc/pki') },
    },
  }).security).toEqual({
    kerberos: {
      configFiles: { volumeSource: { configMap: { name: 'krb5' } } },
      keytabFile: { volumeSource: { secret: { secretName: 'keytab', defaultMode: 0o600 } } },
    },
    sssd: {
      sidecar: {
        image: 'sssd:1',
        sssdConfigFile: { volumeSource: { configMap: { name: 'sssd', defaultMode: 0o640 } } },
        additionalFiles: [
          { subPath: 'certificates', volumeSource: { secret: { secretName: 'tls', defaultMode: 0o600 } } },
          { subPath: 'host', volumeSource: { hostPath: { path: '/etc/pki' } } },
        ],
      },
    },
  });
});

test('the first server can have an address outside', () => {
  const { site, ceph } = siteWithFilesystem();
  const nfs = ceph.addNfs('shares', { port: 2050 });
  nfs.addExternalService({ sourceRanges: ['10.0.0.0/8'] });
  expect(objectOf(site, 'Service', 'rook-ceph-nfs-shares-a-external', 'ceph-ssd').spec).toMatchObject({
    type: 'LoadBalancer',
    selector: { app: 'rook-ceph-nfs', ceph_nfs: 'shares', instance: 'a' },
    ports: [{ name: 'nfs', port: 2050, targetPort: 2050 }],
  });
});

test('servers know their cluster, their service and their port', () => {
  const { ceph } = siteWithFilesystem();
  const nfs = ceph.addNfs('shares');
  expect([nfs.cluster, nfs.name, nfs.serviceName, nfs.port]).toEqual([ceph, 'shares', 'rook-ceph-nfs-shares-a', 2049]);
  expect(rook.CephNfs.isCephNfs(nfs)).toBe(true);
  expect(rook.CephNfs.isCephNfs(ceph)).toBe(false);
});

test('mistakes are refused where they are made', () => {
  expect(() => specOf({ activeCount: 0 })).toThrow(
    'tokyo/rook/ceph-ssd/nfs.shares: activeCount: 0 is not a whole number from 1 up. It is refused or passed over where it is used. Give a whole number from 1 up.');
  expect(() => specOf({ port: 65536 })).toThrow('port: 65536 is not a whole number from 1 to 65535');
  expect(() => specOf({ sssd: { image: 'sssd:1', debugLevel: 11 } })).toThrow('sssd.debugLevel: 11 is not a whole number from 0 to 10');
  expect(() => specOf({ kerberos: { keytabFile: 'keytab' as any } })).toThrow(
    'tokyo/rook/ceph-ssd/nfs.shares: kerberos.keytabFile: "keytab" is not a source of files. '
    + 'Names, units and settings are read from objects, so that none of them is typed a second time. '
    + 'Write for example rook.FileSource.secret(SecretRef.named("keytab")).');
  expect(() => siteWithFilesystem().ceph.addNfs('My.Shares')).toThrow('"My.Shares" cannot be a name');
  expect(() => rook.FileSource.secret('hunter2' as any)).toThrow('secret: a secret value was given where a reference is expected');
  const elsewhere = new Site(new StorageApp({ quiet: true }), 'osaka');
  expect(() => new rook.CephNfs(elsewhere, 'shares', { cluster: siteWithFilesystem().ceph })).toThrow('belongs to the site tokyo');
  expect(() => specOf({ spread: [Topology.OSD] })).toThrow('NFS servers cannot be spread over single disks');
});

test.each([
  ['1.20', RookRelease.V1_20, []],
  ['1.19', RookRelease.V1_19, ['Rook 1.19.10 does not know the field "port", Rook 1.20.6 does']],
] as const)('the port is one that Rook 1.20 brought: %s', (_, release, messages) => {
  const { site, ceph } = siteWithFilesystem(release);
  ceph.addNfs('shares', { port: 2050 });
  expect(site.findings().filter(({ object }) => object.startsWith('CephNFS')).map(({ message }) => message)).toEqual(messages);
});
