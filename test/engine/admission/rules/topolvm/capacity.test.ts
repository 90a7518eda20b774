import { claimsExceedVolumeGroups } from '../../../../../lib/engine/admission/rules/topolvm/claims-exceed-volume-groups';
import { clusterOf, deviceSet, lvmd, object, pool, probe, storageClass, template, verdicts } from '../samples';

const TIB = 1024 ** 4;
const facts = { nodePools: [pool({ volumeGroups: { vg: TIB } })] };
const volumes = [storageClass('local', 'topolvm.io'), ...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true, 'spare-gb': 24 }])];

function osds(count: number, storage: string): any {
  return clusterOf(deviceSet({ count, volumeClaimTemplates: [template({ resources: { requests: { storage } } })] }));
}

function messages(objects: any[], rest: object = facts): string[] {
  return verdicts(claimsExceedVolumeGroups, [...volumes, ...objects], rest).map(({ message }) => message);
}

test('claims of several owners add up', () => {
  const database = object('apps/v1', 'StatefulSet', 'db', 'web', {
    spec: { replicas: 3, volumeClaimTemplates: [template({ resources: { requests: { storage: '600Gi' } } })], template: { spec: {} } },
  });
  expect(messages([osds(3, '500Gi'), database])).toEqual([
    'CephCluster rook-ceph/ceph (data of device set "set1") asks for 3 x 500 GiB of class local; '
    + 'with the claims before it that is 3.2 TiB, the volume groups have 2.9 TiB',
  ]);
  expect(messages([osds(3, '400Gi'), database])).toEqual([]);
});

test('a claim larger than any volume group fits nowhere', () => {
  expect(messages([osds(1, '2Ti')])).toEqual([
    'CephCluster rook-ceph/ceph (data of device set "set1") asks for 1 x 2 TiB of class local, the volume groups of the nodes have room for 0',
  ]);
});

test('room is only on nodes that take the pods', () => {
  const nodePools = [...facts.nodePools, pool({ name: 'web', labels: { role: 'web' }, volumeGroups: { vg: TIB } })];
  const terms = [{ matchExpressions: [{ key: 'role', operator: 'In', values: ['web'] }] }];
  const nodeAffinity = { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: terms } };
  const set = deviceSet({ count: 6, placement: { nodeAffinity }, volumeClaimTemplates: [template({ resources: { requests: { storage: '600Gi' } } })] });
  expect(messages([clusterOf(set)], { nodePools })[0]).toContain('have room for 3');
  expect(messages([osds(6, '600Gi')], { nodePools })).toEqual([]);
});

test('a mount probe keeps one volume on every node that it selects', () => {
  expect(messages([probe({ pvcCapacity: '2Ti' })])[0]).toBe(
    'PieProbe pie/local (mount probes) asks for 3 x 2 TiB of class local, the volume groups of the nodes have room for 0');
  expect(messages([probe({ pvcCapacity: '2Ti', disableMountProbes: true })])).toEqual([]);
});

test('thin pools, sizes that are no sizes, and nodes without declared volume groups say nothing', () => {
  const thin = [storageClass('local', 'topolvm.io'), ...lvmd([{ 'name': 'thin', 'volume-group': 'vg', 'type': 'thin', 'default': true }])];
  expect(verdicts(claimsExceedVolumeGroups, [...thin, osds(99, '1Ti')], facts)).toEqual([]);
  expect(messages([osds(99, 'much')])).toEqual([]);
  expect(messages([osds(99, '1Ti')], { nodePools: [pool()] })).toEqual([]);
});
