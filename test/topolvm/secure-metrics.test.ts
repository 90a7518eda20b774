import { monitoring, Site, StorageApp, topolvm } from 'rookery';
import { objectOf, objectsOf } from '../support/objects';
import { containerOf, install, thick } from './setup';

const FLAG = '--secure-metrics-server';
const { site } = install({ secureMetrics: true });
const plain = install().site;

test('metrics are for everybody unless told otherwise', () => {
  expect(containerOf(plain, 'Deployment', 'topolvm-controller').command).not.toContain(FLAG);
  expect(objectsOf(plain).filter(({ metadata }) => metadata.name.includes('metrics'))).toEqual([]);
});

test('controller and node agents keep them to those who may read them, lvmd has no such flag', () => {
  expect(containerOf(site, 'Deployment', 'topolvm-controller').command).toContain(FLAG);
  expect(containerOf(site, 'DaemonSet', 'topolvm-node').command).toContain(FLAG);
  expect(containerOf(site, 'DaemonSet', 'topolvm-lvmd-0', 'lvmd').command).toEqual(['/lvmd']);
  expect(site.findings()).toEqual([]);
});

test.each(['controller', 'node'])('%s may ask who somebody is, and what he may', (name) => {
  const role = `topolvm-system:${name}-metrics`;
  expect(objectOf(site, 'ClusterRole', role).rules).toEqual([
    { apiGroups: ['authentication.k8s.io'], resources: ['tokenreviews'], verbs: ['create'] },
    { apiGroups: ['authorization.k8s.io'], resources: ['subjectaccessreviews'], verbs: ['create'] },
  ]);
  expect(objectOf(site, 'ClusterRoleBinding', role)).toMatchObject({ roleRef: { name: role }, subjects: [{ name: `topolvm-${name}` }] });
});

test('an account with a token may read them, and nothing else', () => {
  const name = 'topolvm-metrics-reader';
  expect(objectOf(site, 'ClusterRole', 'topolvm-system:metrics-reader').rules).toEqual([{ nonResourceURLs: ['/metrics'], verbs: ['get'] }]);
  expect(objectOf(site, 'ClusterRoleBinding', 'topolvm-system:metrics-reader').subjects).toEqual([{ kind: 'ServiceAccount', name, namespace: 'topolvm-system' }]);
  const { metadata, type } = objectOf(site, 'Secret', name, 'topolvm-system');
  expect(metadata.annotations).toEqual({ 'kubernetes.io/service-account.name': name });
  expect(type).toBe('kubernetes.io/service-account-token');
});

test('scrapes show the token where it is asked for', () => {
  const other = new Site(new StorageApp({ quiet: true }), 'tokyo');
  new topolvm.TopoLvm(other, 'topolvm', { deviceClasses: [thick()], secureMetrics: true });
  new monitoring.Monitoring(other, 'monitoring');
  other._prepare();
  const secure = {
    scheme: 'https', tlsConfig: { insecureSkipVerify: true }, authorization: { credentials: { name: 'topolvm-metrics-reader', key: 'token' } },
  };
  const endpoints = (name: string) => objectOf(other, 'PodMonitor', name).spec.podMetricsEndpoints;
  expect(endpoints('topolvm-node')).toEqual([{ port: 'metrics', path: '/metrics', honorLabels: true, ...secure }]);
  const [own, ...sidecars] = endpoints('topolvm-controller');
  expect(own).toMatchObject(secure);
  for (const endpoint of [...sidecars, ...endpoints('topolvm-lvmd')]) {
    expect(endpoint).not.toHaveProperty('scheme');
    expect(endpoint).not.toHaveProperty('authorization');
  }
  expect(other.findings()).toEqual([]);
});
