import * as fc from 'fast-check';
import type { ClusterChange } from '../case';

const change = (about: string) => (spec: object): ClusterChange => ({ about, patch: { spec } });

/** Releases of Ceph. */
export const versions: fc.Arbitrary<ClusterChange> = fc.record({
  image: fc.constantFrom(null, '', ...['16.2.15', '18.2.7', '19.1.0', '19.2.0', '19.2.3', '20.0.0', '20.2.1', '21.0.0', '21.3.0'].map((version) => `quay.io/ceph/ceph:v${version}-20260101`)),
  allowUnsupported: fc.option(fc.boolean(), { freq: 1 }),
}).map((cephVersion) => change('the release of Ceph')({ cephVersion }));

/** Directories on the nodes. */
export const directories: fc.Arbitrary<ClusterChange> = fc.constantFrom(
  null, '', '/', '/var/lib/rook', '/etc/ceph', '/etc/ceph/', '//etc//ceph', '/etc/ceph/sub', '/rook', '/rook/', '/rook/..', '/var/log/../log/ceph', '/var/log', 'etc/ceph', '/etc/./ceph',
).map((dataDirHostPath) => change('the directory on the nodes')({ dataDirHostPath }));

const amounts = ['512Mi', '1Gi', '2Gi', '1000000000'];

/** Memory of mons. */
export const memories: fc.Arbitrary<ClusterChange> = fc.record({
  requests: fc.record({ memory: fc.constantFrom(...amounts, '0') }),
  // A limit of nothing passes the operator, and the API server then refuses the pods.
  limits: fc.record({ memory: fc.constantFrom(...amounts) }),
}, { requiredKeys: [], noNullPrototype: true }).map((mon) => change('the memory of mons')({ resources: { mon: { requests: null, limits: null, ...mon } } }));

/** Things that are looked at later, and that must not trouble anybody before. */
export const harmless: fc.Arbitrary<ClusterChange> = fc.constantFrom<object>(
  { healthCheck: { daemonHealth: { mon: { disabled: true, interval: '10s', timeout: '5m' }, osd: { interval: '1m30s' } } } },
  { annotations: { all: { team: 'storage' }, mon: { 'example.com/some': 'thing' } }, labels: { mgr: { team: 'storage' } } },
  { monitoring: { enabled: true }, dashboard: { enabled: true, ssl: false } },
  { crashCollector: { disable: true }, logCollector: { enabled: true, periodicity: 'daily', maxLogSize: '1G' } },
  { removeOSDsIfOutAndSafeToRemove: true, skipUpgradeChecks: true, continueUpgradeAfterChecksEvenIfNotHealthy: true },
  { disruptionManagement: { managePodBudgets: false, osdMaintenanceTimeout: 0 }, waitTimeoutForHealthyOSDInMinutes: 0 },
).map(change('settings for later'));

/** What a cluster outside gives out, so that the operator does not wait for it. */
const CONNECTION = {
  'rook-ceph-mon': { 'fsid': '0b1a4a4e-0000-4000-8000-000000000000', 'mon-secret': 'mon-secret', 'ceph-username': 'client.healthchecker', 'ceph-secret': 'QVFBMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDA=' },
};

/** A connection to a cluster that runs elsewhere. */
export const external: fc.Arbitrary<ClusterChange> = fc.record({
  cephVersion: fc.constantFrom(null, { image: '' }, { image: 'quay.io/ceph/ceph:v20.2.1-20260101' }),
  dataDirHostPath: fc.constantFrom(null, '', '/var/lib/rook'),
}).map((fields) => ({
  ...change('a connection to a cluster elsewhere')({ external: { enable: true }, mon: null, mgr: null, storage: null, security: null, network: null, ...fields }),
  secrets: CONNECTION,
}));

/** A cluster that is marked for destruction, which the operator leaves alone. */
export const destroyed: fc.Arbitrary<ClusterChange> = fc.constantFrom('', 'yes-really-destroy-data')
  .map((confirmation) => change('the confirmation of destruction')({ cleanupPolicy: { confirmation } }));

/** A second cluster in the namespace. */
export const rivals: fc.Arbitrary<ClusterChange> = fc.constant({ about: 'a second cluster in the namespace', patch: {}, rival: true });

/** Nothing at all. */
export const unchanged: fc.Arbitrary<ClusterChange> = fc.constant({ about: 'nothing', patch: {} });
