import { StorageApp } from 'rookery';
import { testExample } from '../../test/support/example';
import { namesOf, objectOf } from '../../test/support/objects';
import { LocalStorage } from './chart';

testExample(LocalStorage, 'lima', __dirname);

const site = new LocalStorage(new StorageApp({ quiet: true }), 'lima');
const podOf = (name: string) => objectOf(site, 'DaemonSet', name).spec.template.spec;
const configOf = (pool: string) => JSON.parse(objectOf(site, 'ConfigMap', `topolvm-lvmd-${pool}`).data['lvmd.yaml']);
const terms = (pod: any) => pod.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms;

test('each pool has an lvmd with a file of its own, on its nodes and nowhere else', () => {
  expect(namesOf(site, 'DaemonSet')).toEqual(['topolvm-lvmd-archive', 'topolvm-lvmd-fast', 'topolvm-node-archive', 'topolvm-node-fast']);
  expect(configOf('fast')).toMatchObject({
    'device-classes': [{ 'name': 'nvme', 'volume-group': 'vg-nvme', 'default': true, 'spare-gb': 50 }],
    'lvcreate-option-classes': [{ name: 'mirrored', options: ['--type=raid1'] }],
  });
  expect(configOf('archive')['device-classes']).toEqual([{
    'name': 'hdd', 'volume-group': 'vg-hdd', 'default': true, 'spare-gb': 0, 'lvcreate-options': ['--type=raid6', '--stripes=4'],
  }]);
  for (const part of ['node', 'lvmd']) {
    expect(terms(podOf(`topolvm-${part}-fast`))).toEqual([
      { matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: ['fast-1', 'fast-2', 'fast-3'] }] },
    ]);
    expect(podOf(`topolvm-${part}-fast`).tolerations).toBeUndefined();
    expect(terms(podOf(`topolvm-${part}-archive`))).toEqual([{ matchExpressions: [{ key: 'example.com/role', operator: 'In', values: ['archive'] }] }]);
    expect(podOf(`topolvm-${part}-archive`).tolerations).toEqual([{ key: 'example.com/archive', operator: 'Exists', effect: 'NoSchedule' }]);
  }
});

test('claims of the database grow up to a limit, in a class that lets them', () => {
  const [{ metadata, spec }] = objectOf(site, 'StatefulSet', 'database').spec.volumeClaimTemplates;
  expect(metadata.annotations).toEqual({
    'resize.topolvm.io/storage_limit': '500Gi',
    'resize.topolvm.io/threshold': '20%',
    'resize.topolvm.io/increase': '50Gi',
    'resize.topolvm.io/initial-resize-group-by': 'app',
  });
  expect(objectOf(site, 'StorageClass', spec.storageClassName)).toMatchObject({
    metadata: { annotations: { 'resize.topolvm.io/enabled': 'true' } },
    parameters: { 'topolvm.io/device-class': 'nvme', 'topolvm.io/lvcreate-option-class': 'mirrored' },
    allowVolumeExpansion: true,
  });
});

test('one class is the default of the cluster', () => {
  const isDefault = (name: string) => objectOf(site, 'StorageClass', name).metadata.annotations?.['storageclass.kubernetes.io/is-default-class'];
  expect(namesOf(site, 'StorageClass').filter((name) => isDefault(name) === 'true')).toEqual(['local-nvme']);
});
