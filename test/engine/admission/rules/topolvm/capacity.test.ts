import { claimsExceedVolumeGroups } from '../../../../../lib/engine/admission/rules/topolvm/claims-exceed-volume-groups';
import { cluster, clusterOf, deviceSet, lvmd, object, pool, probe, storageClass, template, verdicts, workload } from '../samples';

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
    'StatefulSet web/db (claim data) asks for 3 x 600 GiB of class local, '
    + 'CephCluster rook-ceph/ceph (data of device set "set1") asks for 3 x 500 GiB of class local; '
    + 'that is 3.2 TiB, or 1.1 TiB a node, and there is room for 2.9 TiB: 1000 GiB in vg on each of 3 nodes of storage (1 TiB less 24 GiB spare)',
  ]);
  expect(messages([osds(3, '400Gi'), database])).toEqual([]);
});

test('a claim larger than any volume group fits nowhere', () => {
  expect(messages([osds(1, '2Ti')])).toEqual([
    'CephCluster rook-ceph/ceph (data of device set "set1") asks for 1 x 2 TiB of class local; there is room for 0: '
    + '0 on each of 3 nodes of storage (1000 GiB in vg: 1 TiB less 24 GiB spare)',
  ]);
});

test('room is only on nodes that take the pods', () => {
  const nodePools = [...facts.nodePools, pool({ name: 'web', labels: { role: 'web' }, volumeGroups: { vg: TIB } })];
  const terms = [{ matchExpressions: [{ key: 'role', operator: 'In', values: ['web'] }] }];
  const nodeAffinity = { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: terms } };
  const set = deviceSet({ count: 6, placement: { nodeAffinity }, volumeClaimTemplates: [template({ resources: { requests: { storage: '600Gi' } } })] });
  expect(messages([clusterOf(set)], { nodePools })[0]).toContain('there is room for 3: 1 on each of 3 nodes of web (');
  expect(messages([osds(6, '600Gi')], { nodePools })).toEqual([]);
});

test('a mount probe keeps one volume on every node that it selects', () => {
  expect(messages([probe({ pvcCapacity: '2Ti' })])[0]).toBe(
    'PieProbe pie/local (mount probes) asks for 3 x 2 TiB of class local; there is room for 0: '
    + '0 on each of 3 nodes of storage (1000 GiB in vg: 1 TiB less 24 GiB spare)');
  expect(messages([probe({ pvcCapacity: '2Ti', disableMountProbes: true })])).toEqual([]);
});

test('sizes that are no sizes, and nodes without declared volume groups say nothing', () => {
  expect(messages([osds(99, 'much')])).toEqual([]);
  expect(messages([osds(99, '1Ti')], { nodePools: [pool()] })).toEqual([]);
});

test('one mon a node and the probes are put on every node before the rest', () => {
  const mon = { count: 3, volumeClaimTemplate: template({ resources: { requests: { storage: '50Gi' } } }) };
  const all = (count: number) => [
    cluster({ mon, storage: { storageClassDeviceSets: [deviceSet({ count, volumeClaimTemplates: [template({ resources: { requests: { storage: '480Gi' } } })] })] } }),
    probe({ pvcCapacity: '1Gi' }),
  ];
  expect(messages(all(3))).toEqual([]);
  expect(messages(all(6))).toEqual([
    'CephCluster rook-ceph/ceph (data of device set "set1") asks for 6 x 480 GiB of class local; there is room for 3: 1 on each of 3 nodes of storage '
    + '(949 GiB in vg: 1 TiB less 24 GiB spare and 51 GiB for CephCluster rook-ceph/ceph (mons) and PieProbe pie/local (mount probes))',
  ]);
});

test('pods that keep away from each other need a node each', () => {
  const affinity = { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { app: 'db' } } }] } };
  const database = (labels: object) => object('apps/v1', 'StatefulSet', 'db', 'web', {
    spec: { replicas: 2, volumeClaimTemplates: [template({ resources: { requests: { storage: '400Gi' } } })], template: { metadata: { labels }, spec: { affinity } } },
  });
  const nodePools = [pool({ count: 1, volumeGroups: { vg: TIB } }), pool({ name: 'small', count: 5, volumeGroups: { vg: TIB / 4 } })];
  expect(messages([database({ app: 'db' })], { nodePools })).toEqual([
    'StatefulSet web/db (claim data) asks for 2 x 400 GiB of class local; there is room for 1: '
    + '1 on a node of storage (1000 GiB in vg: 1 TiB less 24 GiB spare), 0 on each of 5 nodes of small (232 GiB in vg: 256 GiB less 24 GiB spare)',
  ]);
  expect(messages([database({ app: 'other' })], { nodePools })).toEqual([]);
});

test('all volumes of a pod are on one node', () => {
  const database = (log: string) => object('apps/v1', 'StatefulSet', 'db', 'web', {
    spec: {
      replicas: 1,
      volumeClaimTemplates: ['600Gi', log].map((storage, index) => template({ resources: { requests: { storage } } }, { name: `claim${index}` })),
      template: { spec: {} },
    },
  });
  expect(messages([database('600Gi')])).toEqual([
    'StatefulSet web/db (claim claim0) asks for 1 x 600 GiB of class local, StatefulSet web/db (claim claim1) asks for 1 x 600 GiB of class local; '
    + 'there is room for 0: 0 on each of 3 nodes of storage (1000 GiB in vg: 1 TiB less 24 GiB spare)',
  ]);
  expect(messages([database('400Gi')])).toEqual([]);
});

test('large volumes of several owners', () => {
  const database = object('apps/v1', 'StatefulSet', 'db', 'web', {
    spec: { replicas: 2, volumeClaimTemplates: [template({ resources: { requests: { storage: '600Gi' } } })], template: { spec: {} } },
  });
  expect(messages([database, osds(2, '510Gi')])).toEqual([
    'StatefulSet web/db (claim data) asks for 2 x 600 GiB of class local, CephCluster rook-ceph/ceph (data of device set "set1") asks for 2 x 510 GiB of class local; '
    + 'there is room for 3 that take 510 GiB or more: 1 on each of 3 nodes of storage (1000 GiB in vg: 1 TiB less 24 GiB spare)',
  ]);
});

test('claims of pods are only on their nodes, also claims that pods mount by name and those that they get for themselves', () => {
  const claim = object('v1', 'PersistentVolumeClaim', 'data', 'web', { spec: template({ resources: { requests: { storage: '800Gi' } } }).spec });
  const mounted = [
    { name: 'data', persistentVolumeClaim: { claimName: 'data' } },
    { name: 'cache', ephemeral: { volumeClaimTemplate: { spec: template({ resources: { requests: { storage: '300Gi' } } }).spec } } },
  ];
  const nodePools = [pool({ name: 'one', count: 1, labels: { role: 'one' }, volumeGroups: { vg: TIB } }), pool({ volumeGroups: { vg: TIB } })];
  const pods = (nodeSelector: object) => workload('Deployment', 'web', 'web', {}, { nodeSelector, volumes: mounted });
  expect(messages([claim, pods({ role: 'one' })], { nodePools })).toEqual([
    'PersistentVolumeClaim web/data asks for 1 x 800 GiB of class local, Deployment web/web (volume cache) asks for 1 x 300 GiB of class local; '
    + 'that is 1.1 TiB, or 1.1 TiB a node, and there is room for 1000 GiB: 1000 GiB in vg on a node of one (1 TiB less 24 GiB spare)',
  ]);
  expect(messages([claim, pods({})], { nodePools })).toEqual([]);
});

describe('copies and parity', () => {
  const options = (raw: object, parameters: object = {}, rest: object = {}) => [
    storageClass('local', 'topolvm.io', { parameters }),
    ...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true, 'spare-gb': 24, ...raw }], {}, 'lvmd', rest),
  ];
  const raid = { 'lvcreate-options': ['--type=raid1'] };
  const found = (objects: any[]) => verdicts(claimsExceedVolumeGroups, objects, facts).map(({ message }) => message);

  test('take room that no claim asks for', () => {
    expect(found([...options(raid), osds(6, '400Gi')])).toEqual([
      'CephCluster rook-ceph/ceph (data of device set "set1") asks for 6 x 400 GiB of class local, which takes 800 GiB each; '
      + 'there is room for 3: 1 on each of 3 nodes of storage (1 TiB in vg: 1 TiB)',
    ]);
    expect(found([...options({}), osds(6, '400Gi')])).toEqual([]);
  });

  test('are not kept free by the spare room, as its page advises for mirrors', () => {
    expect(found([...options({ ...raid, 'spare-gb': 512 }), osds(3, '512Gi')])).toEqual([]);
  });

  test('are those of the options that the storage class names, where it names some', () => {
    const classes = { 'lvcreate-option-classes': [{ name: 'mirrored', options: ['--type', 'raid1'] }, { name: 'plain', options: [] }] };
    expect(found([...options({}, { 'topolvm.io/lvcreate-option-class': 'mirrored' }, classes), osds(6, '400Gi')])).toHaveLength(1);
    expect(found([...options(raid, { 'topolvm.io/lvcreate-option-class': 'plain' }, classes), osds(6, '400Gi')])).toEqual([]);
  });
});

describe('thin pools', () => {
  const thin = (ratio: number) => [
    storageClass('local', 'topolvm.io'),
    ...lvmd([
      { 'name': 'thin', 'volume-group': 'vg', 'default': true, 'type': 'thin', 'thin-pool': { 'name': 'pool0', 'overprovision-ratio': ratio } },
      { 'name': 'thick', 'volume-group': 'vg', 'spare-gb': 24 },
    ]),
  ];
  const nodePools = [pool({ volumeGroups: { vg: TIB }, thinPools: { 'vg/pool0': TIB / 2 } })];
  const found = (objects: any[], pools = nodePools) => (
    verdicts(claimsExceedVolumeGroups, objects, { nodePools: pools }).map(({ message }) => message)
  );

  test('promise their room as often as the ratio says', () => {
    expect(found([...thin(1.5), osds(6, '500Gi')])).toEqual([
      'CephCluster rook-ceph/ceph (data of device set "set1") asks for 6 x 500 GiB of class local; there is room for 3: '
      + '1 on each of 3 nodes of storage (768 GiB in thin pool vg/pool0: 512 GiB promised 1.5 times)',
    ]);
    expect(found([...thin(2), osds(6, '500Gi')])).toEqual([]);
  });

  test('take their share of the volume group', () => {
    const asked = template({ storageClassName: 'thick', resources: { requests: { storage: '500Gi' } } });
    const claim = object('v1', 'PersistentVolumeClaim', 'data', 'web', { spec: asked.spec });
    const thick = storageClass('thick', 'topolvm.io', { parameters: { 'topolvm.io/device-class': 'thick' } });
    expect(found([...thin(1), thick, claim])).toEqual([
      'PersistentVolumeClaim web/data asks for 1 x 500 GiB of class thick; there is room for 0: '
      + '0 on each of 3 nodes of storage (488 GiB in vg: 1 TiB less 512 GiB of thin pools less 24 GiB spare)',
    ]);
    expect(found([...thin(1), thick, claim], facts.nodePools)).toEqual([]);
  });

  test('are no larger than their volume groups, where nothing is said of them', () => {
    expect(found([...thin(1), osds(3, '1025Gi')], facts.nodePools)).toHaveLength(1);
    expect(found([...thin(1.5), osds(3, '1025Gi')], facts.nodePools)).toEqual([]);
  });

  test('without a ratio that lvmd takes say nothing', () => {
    expect(found([...thin(0.5), osds(99, '1Ti')])).toEqual([]);
  });
});

test('small volumes take what TopoLVM and LVM make of them', () => {
  const nodePools = [pool({ count: 1, volumeGroups: { vg: 24 * 1024 ** 3 + 32 * 1024 ** 2 } })];
  const small = (count: number, storage: string) => messages([osds(count, storage)], { nodePools });
  expect(small(4, '1Mi')).toEqual([]);
  expect(small(5, '1Mi')).toEqual([
    'CephCluster rook-ceph/ceph (data of device set "set1") asks for 5 x 1 MiB of class local, which takes 8 MiB each; there is room for 4: '
    + '4 on a node of storage (32 MiB in vg: 24 GiB less 24 GiB spare)',
  ]);
  expect(small(3, '9Mi')).toHaveLength(1);
  expect(small(2, '13Mi')).toEqual([]);
});

test('nodes of many sorts are not all named', () => {
  const nodePools = [1, 2, 3, 4, 5, 6, 7].map((size) => pool({ name: `pool${size}`, count: 2, volumeGroups: { vg: size * TIB } }));
  expect(messages([osds(1, '8Ti')], { nodePools })[0]).toMatch(/of pool5 \(5 TiB in vg: 5 TiB less 24 GiB spare\), less or more on 4 other nodes$/);
});

test('places that overlap are also held against all that is asked of them', () => {
  const nodePools = ['a', 'b', 'c'].map((name) => pool({ name, count: 1, labels: { role: name }, volumeGroups: { vg: TIB } }));
  const on = (name: string, ...roles: string[]) => object('apps/v1', 'StatefulSet', name, 'web', {
    spec: {
      replicas: 9,
      volumeClaimTemplates: [template({ resources: { requests: { storage: '200Gi' } } })],
      template: { spec: { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'role', operator: 'In', values: roles }] }] } } } } },
    },
  });
  expect(messages([on('left', 'a', 'b'), on('right', 'b', 'c')], { nodePools })[0]).toContain('there is room for 15 that take 200 GiB or more: 5 on a node of a (');
  expect(messages([on('left', 'a', 'b')], { nodePools })).toEqual([]);
});

test('volumes are only on nodes that the class allows', () => {
  const allowedTopologies = [{ matchLabelExpressions: [{ key: 'topology.topolvm.io/node', values: ['n1'] }] }];
  const nodePools = [pool({ nodeNames: ['n1', 'n2', 'n3'], volumeGroups: { vg: TIB } })];
  const objects = [storageClass('local', 'topolvm.io', { allowedTopologies }), ...volumes.slice(1), osds(2, '600Gi')];
  expect(verdicts(claimsExceedVolumeGroups, objects, { nodePools }).map(({ message }) => message)).toEqual([
    'CephCluster rook-ceph/ceph (data of device set "set1") asks for 2 x 600 GiB of class local; there is room for 1: '
    + '1 on a node of storage (1000 GiB in vg: 1 TiB less 24 GiB spare)',
  ]);
});
