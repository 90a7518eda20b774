import { StorageApp } from 'rookery';
import { written } from '../../test/monitoring/subjects';
import { testExample } from '../../test/support/example';
import { namesOf, objectOf } from '../../test/support/objects';
import { ThinVolumes } from './chart';

testExample(ThinVolumes, 'quito', __dirname);

const site = new ThinVolumes(new StorageApp({ quiet: true }), 'quito');

test('the only device class of the nodes is thin, and promises twice what its pool has', () => {
  expect(JSON.parse(objectOf(site, 'ConfigMap', 'topolvm-lvmd-0').data['lvmd.yaml'])['device-classes']).toEqual([{
    'name': 'ssd-thin', 'volume-group': 'vg-ssd', 'default': true, 'type': 'thin', 'thin-pool': { 'name': 'pool0', 'overprovision-ratio': 2 },
  }]);
});

test('snapshots are deleted with their objects, or kept', () => {
  const policies = namesOf(site, 'VolumeSnapshotClass').map((name) => [name, objectOf(site, 'VolumeSnapshotClass', name).deletionPolicy]);
  expect(policies).toEqual([['local-thin-kept', 'Retain'], ['local-thin-snapshots', 'Delete']]);
});

test('what begins with the data of another is of its class and as large', () => {
  const specOf = (name: string) => objectOf(site, 'PersistentVolumeClaim', name).spec;
  const { dataSource: snapshot, ...restored } = specOf('cache-restored');
  const { dataSource: source, ...copy } = specOf('cache-copy');
  expect(snapshot).toEqual({ apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 'cache-monday' });
  expect(source).toEqual({ apiGroup: '', kind: 'PersistentVolumeClaim', name: 'cache' });
  expect([restored, copy]).toEqual([specOf('cache'), specOf('cache')]);
  expect(objectOf(site, 'VolumeSnapshot', 'cache-monday').spec).toEqual({
    volumeSnapshotClassName: 'local-thin-snapshots', source: { persistentVolumeClaimName: 'cache' },
  });
});

test('the alerts watch the pool', () => {
  const alerts = written(site).filter(({ kind }) => kind === 'PrometheusRule').map((rule) => JSON.stringify(rule.spec)).join();
  for (const metric of ['topolvm_thinpool_data_percent', 'topolvm_thinpool_metadata_percent']) expect(alerts).toContain(metric);
});
