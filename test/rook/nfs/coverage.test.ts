import type { k8s } from 'cdk8s-plus-27';
import { Resources, rook, SecretRef, Size, Topology } from 'rookery';
import { objectOf } from '../../support/objects';
import { renderedPaths, schemaPaths } from '../../support/schema-paths';
import { siteWithFilesystem } from './support';

/** Fields that no property reaches, each with the reason. */
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/^spec\.rados\.(pool|namespace)$/, 'deprecated upstream, which sets them itself'],
];

const items: k8s.KeyToPath[] = [{ key: 'a', path: 'b', mode: 0o400 }];
const SOURCES: readonly rook.FileSource[] = [
  rook.FileSource.configMap('files', { items, defaultMode: 0o640, optional: true }),
  rook.FileSource.secret(SecretRef.named('files'), { items, defaultMode: 0o640, optional: true }),
  rook.FileSource.hostPath('/etc/krb5', rook.HostPathType.DIRECTORY),
  rook.FileSource.persistentVolumeClaim('files', true),
  rook.FileSource.emptyDir({ medium: 'Memory', sizeLimit: { value: '1Mi' } as k8s.Quantity }),
  rook.FileSource.projected([
    { configMap: { name: 'files', items, optional: true } },
    { secret: { name: 'files', items, optional: true } },
    { serviceAccountToken: { path: 'token', audience: 'kdc', expirationSeconds: 600 } },
    {
      downwardApi: {
        items: [
          { path: 'name', mode: 0o400, fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.name' } },
          { path: 'cpu', resourceFieldRef: { containerName: 'sssd', divisor: { value: '1m' } as k8s.Quantity, resource: 'limits.cpu' } },
        ],
      },
    },
    { clusterTrustBundle: { path: 'ca.crt', name: 'corporate', optional: true } },
    {
      clusterTrustBundle: {
        path: 'others.crt', signerName: 'example.com/ca',
        labelSelector: { matchLabels: { live: 'yes' }, matchExpressions: [{ key: 'tier', operator: 'In', values: ['a'] }] },
      },
    },
    {
      podCertificate: {
        signerName: 'example.com/ca', keyType: 'ED25519', credentialBundlePath: 'all.pem', maxExpirationSeconds: 86400, userAnnotations: { 'example.com/a': 'b' },
      },
    },
    { podCertificate: { signerName: 'example.com/ca', keyType: 'ED25519', keyPath: 'tls.key', certificateChainPath: 'tls.crt' } },
  ], 0o640),
];

const { site, ceph } = siteWithFilesystem();
SOURCES.forEach((source, index) => ceph.addNfs(`files-${index}`, {
  kerberos: { configFiles: source, keytabFile: source }, sssd: { image: 'sssd:1', configFile: source, additionalFiles: { extra: source } },
}));
ceph.addNfs('all', {
  activeCount: 2,
  port: 2050,
  logLevel: rook.NfsLogLevel.DEBUG,
  hostNetwork: false,
  spread: [Topology.HOST],
  placement: { tolerations: [{ key: 'storage', operator: 'Exists' }] },
  resources: Resources.of({ cpu: '1', memory: Size.gibi(2) }),
  priorityClassName: 'system-cluster-critical',
  livenessProbe: { disabled: false, probe: { periodSeconds: 30 } },
  image: 'registry.example.com/ceph:v20.2.4',
  imagePullPolicy: rook.ImagePullPolicy.ALWAYS,
  kerberos: { principalName: 'nfs', domainName: 'EXAMPLE.NET' },
  sssd: { image: 'sssd:1', resources: Resources.of({ cpu: '100m', memory: Size.mebi(256) }), debugLevel: 6 },
  labels: { team: 'storage' },
  annotations: { note: 'x' },
});

const reached = new Set(['all', ...SOURCES.map((_, index) => `files-${index}`)].flatMap((name) => renderedPaths(objectOf(site, 'CephNFS', name))));
const missing = schemaPaths('ceph.rook.io/v1', 'CephNFS').filter((path) => !reached.has(path));

test('a property reaches every field of the CephNFS but those left out for a reason', () => {
  expect(missing.filter((path) => !LEFT_OUT.some(([pattern]) => pattern.test(path)))).toEqual([]);
});

test.each(LEFT_OUT)('%s is still a field that nothing reaches: %s', (pattern) => {
  expect(missing.some((path) => pattern.test(path))).toBe(true);
});

test('no field is written that the CephNFS does not have', () => {
  expect([...reached].filter((path) => path.endsWith('?'))).toEqual([]);
});

test('every value has the type and the form that the schema asks for', () => {
  expect(site.findings().filter(({ rule, severity }) => severity === 'error' && /^(schema|cel|kubernetes)\//.test(rule))).toEqual([]);
});
