import { App } from 'cdk8s';
import { Duration, ExistingStorageClass, NodePool, pie, Resources, Site, Size, Taint } from 'rookery';
import { refusals } from '../engine/update/support';
import { objectOf } from '../support/objects';

function probed(options: pie.ProbeOptions = {}, className = 'local'): any {
  const site = new Site(new App(), 'tokyo');
  new pie.Pie(site, 'pie').addProbe(ExistingStorageClass.named(site, className), options);
  return objectOf(site, 'PieProbe', options.probeName ?? className);
}

const WORKERS = {
  nodeSelectorTerms: [{
    matchExpressions: [
      { key: 'kubernetes.io/os', operator: 'In', values: ['linux'] },
      { key: 'node-role.kubernetes.io/control-plane', operator: 'DoesNotExist' },
    ],
  }],
};

test('a probe with nothing set runs: its period is above upstream\'s threshold of a minute', () => {
  expect(probed()).toEqual({
    apiVersion: 'pie.topolvm.io/v1alpha1',
    kind: 'PieProbe',
    metadata: { name: 'local', namespace: 'pie' },
    spec: { monitoringStorageClass: 'local', nodeSelector: WORKERS, probePeriod: 5 },
  });
});

test('every field, in the form of the wire', () => {
  const nodeSelector = { nodeSelectorTerms: [{ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['n1'] }] }] };
  expect(probed({
    nodeSelector,
    probePeriod: Duration.minutes(10),
    probeThreshold: Duration.seconds(90),
    pvcCapacity: Size.gibi(1.5),
    disableProvisionProbe: false,
    disableMountProbes: true,
    resources: Resources.of({ cpu: '0.01', memoryLimit: Size.mebi(64) }),
  }).spec).toEqual({
    monitoringStorageClass: 'local',
    nodeSelector,
    probePeriod: 10,
    probeThreshold: '1m30s',
    pvcCapacity: '1536Mi',
    disableProvisionProbe: false,
    disableMountProbes: true,
    resources: { requests: { cpu: '10m' }, limits: { memory: '64Mi' } },
  });
});

test('nodes by their pools: the labels of one, the names of the other', () => {
  const nodes = [NodePool.of('ssd', { count: 3, labels: { disk: 'ssd', rack: 'a' } }), NodePool.of('hdd', { count: 2, nodeNames: ['n1', 'n2'] })];
  expect(probed({ nodes }).spec.nodeSelector).toEqual({
    nodeSelectorTerms: [
      { matchExpressions: [{ key: 'disk', operator: 'In', values: ['ssd'] }, { key: 'rack', operator: 'In', values: ['a'] }] },
      { matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: ['n1', 'n2'] }] },
    ],
  });
});

test('nodes in one way only', () => {
  expect(() => probed({ nodes: [NodePool.of('ssd', { count: 3, labels: { disk: 'ssd' } })], nodeSelector: WORKERS })).toThrow('tokyo/pie: nodeSelector: '
    + 'the nodes are selected by nodes already. Both say on which nodes a probe runs, and one of them would be ignored. Leave one of nodes and nodeSelector out.');
  expect(() => probed({ nodes: [] })).toThrow('nodes: there is no node pool. Pods would run nowhere. List at least one NodePool of the site.');
});

test.each<[any, string]>([
  ['ssd', 'tokyo/pie: nodes: "ssd" is not a list. There may be several of them. Put it into square brackets, even if there is only one.'],
  [['ssd'], 'nodes[0]: "ssd" is not a node pool. Names, units and settings are read from objects, so that none of them is typed a second time. '
    + 'Pass the NodePool that is among the `nodes` of the site.'],
])('pools are no names: %j', (nodes, text) => {
  expect(() => probed({ nodes })).toThrow(text);
});

test('pools whose taints nobody tolerates are found by the checks', () => {
  const tainted = NodePool.of('ssd', { count: 3, labels: { disk: 'ssd' }, taints: [Taint.noSchedule('dedicated')] });
  const site = new Site(new App(), 'tokyo', { nodes: [tainted] });
  new pie.Pie(site, 'pie').addProbe(ExistingStorageClass.named(site, 'local'), { nodes: [tainted] });
  expect(site.findings().map(({ rule }) => rule)).toEqual(['pie/tainted-node-selected']);
});

test('overrides come last', () => {
  expect(probed({ overrides: { spec: { probePeriod: 30 } } }).spec.probePeriod).toBe(30);
});

test('a name with dots is a name, as it is for storage classes', () => {
  expect(probed({}, 'ceph.ssd').metadata.name).toBe('ceph.ssd');
});

test('a probe can be written without its controller\'s method', () => {
  const site = new Site(new App(), 'tokyo');
  const controller = new pie.Pie(site, 'pie', { namespace: 'probing' });
  const probe = new pie.PieProbe(site, 'probe', { controller, storageClass: ExistingStorageClass.named(site, 'local') });
  expect(probe.probeName).toBe('local');
  expect(objectOf(site, 'PieProbe', 'local').metadata.namespace).toBe('probing');
});

test.each([[Duration.seconds(90), '1m30s'], [Duration.seconds(0), '0s'], [Duration.hours(1), '1h0m0s']])('a period of %s is refused', (probePeriod, text) => {
  expect(() => probed({ probePeriod })).toThrow(`tokyo/pie: probePeriod: the period ${text} of probe local is not a whole number of minutes from 1 to 59. `
    + 'pie runs its probes by a cron schedule within the hour. Write for example Duration.minutes(5), or another number that divides 60.');
});

test('a bad name is refused', () => {
  expect(() => probed({ probeName: 'Ceph_SSD' })).toThrow('tokyo/pie: probeName: "Ceph_SSD" cannot be a name');
});

test.each<[string, pie.ProbeOptions, string[]]>([
  ['the size', { pvcCapacity: Size.gibi(1) }, ['spec.pvcCapacity']],
  ['whether volumes are made', { disableProvisionProbe: true }, ['spec.disableProvisionProbe']],
  ['whether volumes are mounted', { disableMountProbes: true }, ['spec.disableMountProbes']],
  ['the period, the threshold and the nodes', { probePeriod: Duration.minutes(10), probeThreshold: Duration.seconds(90), nodeSelector: WORKERS }, []],
])('%s can or cannot be changed later', (_, options, refused) => {
  const before: pie.ProbeOptions = { pvcCapacity: Size.mebi(300), disableProvisionProbe: false, disableMountProbes: false };
  const changed = refusals(probed(before), probed({ ...before, ...options }));
  expect(changed.map((each) => each.split(' ')[1])).toEqual(refused);
});

test('the class of a probe cannot be changed later', () => {
  expect(refusals(probed({ probeName: 'p' }, 'local'), probed({ probeName: 'p' }, 'other')).map((each) => each.split(' ')[1])).toEqual(['spec.monitoringStorageClass']);
});
