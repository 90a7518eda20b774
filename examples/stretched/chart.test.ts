import { StorageApp } from 'rookery';
import { testExample } from '../../test/support/example';
import { objectOf, objectsOf } from '../../test/support/objects';
import { shapeDifferences } from '../../test/support/shape-differences';
import { Stretched } from './chart';

testExample(Stretched, 'rotterdam', __dirname);

const site = new Stretched(new StorageApp({ quiet: true }), 'rotterdam');

/** What upstream's example of a stretch cluster says: deploy/examples/cluster-stretched.yaml of Rook 1.20.6. */
const UPSTREAM = {
  dataDirHostPath: '/var/lib/rook',
  mon: {
    count: 5,
    allowMultiplePerNode: false,
    stretchCluster: {
      failureDomainLabel: 'topology.kubernetes.io/zone',
      subFailureDomain: 'host',
      zones: [{ name: 'a', arbiter: true }, { name: 'b' }, { name: 'c' }],
    },
  },
  mgr: { count: 2 },
  cephVersion: { image: 'quay.io/ceph/ceph:v20.2.4', allowUnsupported: true },
  skipUpgradeChecks: false,
  continueUpgradeAfterChecksEvenIfNotHealthy: false,
  dashboard: { enabled: true, ssl: true },
  storage: { useAllNodes: true, useAllDevices: true, deviceFilter: '' },
  placement: {
    arbiter: { tolerations: [{ key: 'node-role.kubernetes.io/control-plane', operator: 'Exists', effect: 'NoSchedule' }] },
    osd: {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [{ matchExpressions: [{ key: 'topology.kubernetes.io/zone', operator: 'In', values: ['b', 'c'] }] }],
        },
      },
    },
  },
  priorityClassNames: { mon: 'system-node-critical', osd: 'system-node-critical', mgr: 'system-cluster-critical' },
  disruptionManagement: { managePodBudgets: true },
};

const DIFFERENCES: Readonly<Record<string, string>> = {
  'cephVersion.allowUnsupported': 'this Ceph is a supported one',
  'continueUpgradeAfterChecksEvenIfNotHealthy': 'the default is what upstream writes',
  'dashboard': 'not a part of the shape',
  'dataDirHostPath': 'ends in the namespace',
  'mon.allowMultiplePerNode': 'the default is what upstream writes',
  'mon.stretchCluster.failureDomainLabel': 'the default is what upstream writes',
  'mon.stretchCluster.subFailureDomain': 'the default is what upstream writes',
  'mon.stretchCluster.zones': 'other names',
  'placement.osd': 'sets on claims have placements of their own',
  'resources': 'those of upstream\'s chart',
  'security': 'a cipher that every kernel knows',
  'skipUpgradeChecks': 'the default is what upstream writes',
  'storage.deviceFilter': 'volumes of TopoLVM instead of devices',
  'storage.storageClassDeviceSets': 'volumes of TopoLVM instead of devices',
  'storage.useAllDevices': 'volumes of TopoLVM instead of devices',
  'storage.useAllNodes': 'volumes of TopoLVM instead of devices',
};

test('the cluster has the shape of upstream\'s example', () => {
  const { spec } = objectOf(site, 'CephCluster', 'ceph-stretched');
  expect(shapeDifferences(UPSTREAM, spec)).toEqual(Object.keys(DIFFERENCES));
});

test('OSDs and their jobs stay in the two zones with data, as many in one as in the other', () => {
  const sets = objectOf(site, 'CephCluster', 'ceph-stretched').spec.storage.storageClassDeviceSets;
  const zonesOf = (placement: any) => placement.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms
    .map(({ matchExpressions }: any) => matchExpressions.map(({ values }: any) => values).flat());
  expect(sets.map(({ name, count, placement, preparePlacement }: any) => [name, count, zonesOf(placement), zonesOf(preparePlacement)])).toEqual([
    ['set1-north', 6, [['north']], [['north']]],
    ['set1-south', 6, [['south']], [['south']]],
  ]);
});

test('every pool keeps two copies in each zone, that of the mgr as upstream\'s', () => {
  // The same in deploy/examples/cluster-stretched.yaml.
  const copies = { failureDomain: 'zone', replicated: { size: 4, requireSafeReplicaSize: true, replicasPerFailureDomain: 2, subFailureDomain: 'host' } };
  expect(objectOf(site, 'CephBlockPool', 'builtin-mgr').spec).toEqual({ name: '.mgr', ...copies });
  const specs = objectsOf(site).filter(({ kind }) => ['CephBlockPool', 'CephFilesystem', 'CephObjectStore'].includes(kind)).map(({ spec }) => spec);
  const pools = specs.flatMap((spec) => spec.replicated ? [spec] : [spec.metadataPool, spec.dataPool ?? spec.dataPools[0]]);
  expect(pools.map(({ failureDomain, replicated }) => ({ failureDomain, replicated }))).toEqual(Array(6).fill(copies));
});
