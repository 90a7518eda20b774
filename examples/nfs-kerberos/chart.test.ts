import { StorageApp } from 'rookery';
import { testExample } from '../../test/support/example';
import { objectOf } from '../../test/support/objects';
import { shapeDifferences } from '../../test/support/shape-differences';
import { NfsKerberos } from './chart';

testExample(NfsKerberos, 'graz', __dirname);

const site = new NfsKerberos(new StorageApp({ quiet: true }), 'graz');
const nfs = (name: string): any => objectOf(site, 'CephNFS', name).spec;

/** What upstream's example says, with what it has in comments: deploy/examples/nfs.yaml of Rook 1.20.6. */
const UPSTREAM = {
  server: { active: 1, logLevel: 'NIV_INFO' },
  security: {
    kerberos: {
      principalName: 'nfs',
      configFiles: { volumeSource: { configMap: { name: 'krb5', defaultMode: 0o644 } } },
      keytabFile: { volumeSource: { secret: { secretName: 'keytab', defaultMode: 0o600 } } },
    },
    sssd: {
      sidecar: {
        image: 'registry.example.com/sssd:2.9',
        sssdConfigFile: { volumeSource: { configMap: { name: 'my-nfs-sssd-config', defaultMode: 0o600 } } },
        additionalFiles: [{ subPath: 'ca-certs', volumeSource: { secret: { secretName: 'ldap-ca', defaultMode: 0o600 } } }],
        resources: { limits: { memory: '512Mi' }, requests: { cpu: '500m', memory: '512Mi' } },
      },
    },
  },
};

const DIFFERENCES: Readonly<Record<string, string>> = {
  'security.kerberos.configFiles.volumeSource.configMap.defaultMode': 'the default of Kubernetes is what upstream writes',
  'security.kerberos.domainName': 'without it every user is the anonymous one',
  'security.kerberos.principalName': 'the default is what upstream writes',
  'security.sssd.sidecar.sssdConfigFile.volumeSource.configMap': 'a Secret, since the password of the directory is in it',
  'security.sssd.sidecar.sssdConfigFile.volumeSource.secret': 'a Secret, since the password of the directory is in it',
  'server.logLevel': 'the default is what upstream writes',
  'server.priorityClassName': 'people wait for it',
  'server.resources': 'people wait for it',
};

test('the servers have the shape of upstream\'s example', () => {
  expect(shapeDifferences(UPSTREAM, nfs('shares'))).toEqual(Object.keys(DIFFERENCES));
  expect(nfs('internal')).toEqual({ server: { active: 1 } });
});

test('the pool of all exports is the one that upstream\'s example names', () => {
  expect(objectOf(site, 'CephBlockPool', 'builtin-nfs').spec).toMatchObject({ name: '.nfs', replicated: { size: 3 } });
});

test('a class for each of them, and only the one with Kerberos asks for it', () => {
  const facts = ['ceph-nfs', 'ceph-nfs-homes'].map((name) => objectOf(site, 'StorageClass', name).parameters)
    .map(({ nfsCluster, server, secTypes, pool }) => [nfsCluster, server, secTypes, pool]);
  expect(facts).toEqual([
    ['internal', 'rook-ceph-nfs-internal-a.ceph.svc', undefined, undefined],
    ['shares', 'rook-ceph-nfs-shares-a.ceph.svc', 'krb5p,krb5i', 'files-homes'],
  ]);
});

test('the address outside leads to the server as upstream\'s example does', () => {
  // deploy/examples/nfs-load-balancer.yaml.
  expect(objectOf(site, 'Service', 'rook-ceph-nfs-shares-a-external').spec).toMatchObject({
    type: 'LoadBalancer', externalTrafficPolicy: 'Local', ports: [{ name: 'nfs', port: 2049, protocol: 'TCP', targetPort: 2049 }],
    selector: { app: 'rook-ceph-nfs', ceph_nfs: 'shares', instance: 'a' },
  });
});
