import { StorageApp } from 'rookery';
import { testExample } from '../../test/support/example';
import { namesOf, objectOf } from '../../test/support/objects';
import { shapeDifferences } from '../../test/support/shape-differences';
import { DayTwo } from './chart';

testExample(DayTwo, 'turin', __dirname, {
  operator: { DISCOVER_TOLERATIONS: 'on the nodes for storage', ROOK_ENABLE_DISCOVERY_DAEMON: 'new disks are found' },
});

const site = new DayTwo(new StorageApp({ quiet: true }), 'turin');
const cluster = objectOf(site, 'CephCluster', 'ceph-main').spec;

test('health checks are those of upstream\'s example but for what is stated', () => {
  // deploy/examples/cluster.yaml of Rook 1.20.6; what it switches on is on by default.
  const on = { disabled: false };
  const upstream = {
    daemonHealth: { mon: { ...on, interval: '45s' }, osd: { ...on, interval: '60s' }, status: { ...on, interval: '60s' } },
    livenessProbe: { mon: on, mgr: on, osd: on },
    startupProbe: { mon: on, mgr: on, osd: on },
  };
  expect(shapeDifferences(upstream, cluster.healthCheck)).toEqual([
    ...['mon.disabled', 'mon.interval', 'mon.timeout', 'osd.disabled', 'osd.interval', 'status'].map((path) => `daemonHealth.${path}`),
    ...['mgr', 'mon', 'osd.disabled', 'osd.probe'].map((path) => `livenessProbe.${path}`),
    'muteHealthWarning',
    ...['mgr', 'mon.disabled', 'mon.probe', 'osd.disabled', 'osd.probe'].map((path) => `startupProbe.${path}`),
  ]);
});

test('nothing is destroyed when the cluster is deleted', () => {
  expect(cluster.cleanupPolicy).not.toHaveProperty('confirmation');
  // Upstream's example says the same with an empty text, and wipes quickly if it is asked to.
  expect(cluster.cleanupPolicy.sanitizeDisks).toEqual({ method: 'complete', dataSource: 'random', iteration: 1 });
});

test('the Ingress leads to the dashboard as upstream\'s does', () => {
  // deploy/examples/dashboard-ingress-https.yaml, but for a dashboard without TLS below a path.
  const { rules: [{ http }], tls } = objectOf(site, 'Ingress', 'ceph-main-dashboard').spec;
  expect(http.paths).toEqual([{ path: '/ceph', pathType: 'Prefix', backend: { service: { name: 'rook-ceph-mgr-dashboard', port: { name: 'http-dashboard' } } } }]);
  expect(tls).toEqual([{ hosts: ['storage.example.com'], secretName: 'ceph-tls' }]);
});

test('the OSD is removed by the command of upstream\'s Job', () => {
  // deploy/examples/osd-purge.yaml.
  const { args } = objectOf(site, 'Job', 'purge-osd-17').spec.template.spec.containers[0];
  expect(args).toEqual(['ceph', 'osd', 'remove', '--preserve-pvc', 'false', '--force-osd-removal', 'false', '--osd-ids', '17']);
});

test('every helper is there once', () => {
  expect(namesOf(site, 'Job')).toEqual(['purge-osd-17', 'raise-nearfull-ratio']);
  expect(namesOf(site, 'Deployment')).toContain('rook-ceph-tools');
  expect(namesOf(site, 'NetworkPolicy')).toHaveLength(8);
  expect(namesOf(site, 'HTTPRoute')).toEqual(['ceph-main-dashboard']);
});
