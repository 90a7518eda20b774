import { NodePool, Site, Size, StorageApp, Taint } from 'rookery';
import { docPage, runExamples } from '../support/doc-examples';
import { objectOf } from '../support/objects';

describe('NodePool', () => {
  test('becomes facts in plain numbers', () => {
    const pool = NodePool.of('cs', {
      count: 2, nodeNames: ['n1', 'n2'], zones: ['a', 'b'], cpu: 8, memory: Size.gibi(1), kernel: '6.8', volumeGroups: { vg: Size.gibi(2) },
      thinPools: { 'vg/pool0': Size.gibi(1) }, devices: { sdb: Size.gibi(3) }, labels: { role: 'cs' }, taints: [Taint.noSchedule('storage', 'yes'), Taint.noExecute('drain')],
    });
    expect(pool._facts()).toEqual({
      name: 'cs', count: 2, nodeNames: ['n1', 'n2'], zones: ['a', 'b'], cpu: 8, memory: 2 ** 30, kernel: '6.8', volumeGroups: { vg: 2 ** 31 },
      thinPools: { 'vg/pool0': 2 ** 30 }, devices: { sdb: 3 * 2 ** 30 }, labels: { role: 'cs' },
      taints: [{ key: 'storage', value: 'yes', effect: 'NoSchedule' }, { key: 'drain', effect: 'NoExecute' }],
    });
  });

  test.each([
    [{ count: 0 }, 'count: 0 is not a number of nodes'],
    [{ count: 1.5 }, 'count: 1.5 is not a number of nodes'],
    [{ count: 2, nodeNames: ['n1'] }, 'nodeNames: there are 1 names for 2 nodes'],
    [{ count: 2, nodeNames: ['n1', 'n1'] }, 'nodeNames: a name occurs twice'],
    [{ count: 1, nodeNames: ['Node_1'] }, 'nodeNames: "Node_1" cannot be the name of a node'],
    [{ count: 1, kernel: 'Linux 6' }, 'kernel: "Linux 6" is not a version of Linux'],
    [{ count: 1, zones: ['a', 'b'] }, 'zones: 1 nodes cannot be spread over the zones a, b'],
    [{ count: 2, zones: ['a', 'a'] }, 'zones: 2 nodes cannot be spread over the zones a, a'],
    [{ count: 1, thinPools: { pool0: Size.gibi(1) } }, 'thinPools.pool0: "pool0" is not the place of a thin pool'],
    [{ count: 1, thinPools: { 'vg/a/b': Size.gibi(1) } }, 'thinPools.vg/a/b: "vg/a/b" is not the place of a thin pool'],
    [{ count: 1, thinPools: { 'vg/.': Size.gibi(1) } }, 'thinPools.vg/.: "vg/." is not the place of a thin pool'],
    [{ count: 1, volumeGroups: { vg: Size.gibi(2) }, thinPools: { 'vgs/p': Size.gibi(1) } }, 'thinPools.vgs/p: the nodes have no volume group vgs'],
    [{ count: 1, volumeGroups: { vg: Size.gibi(2) }, thinPools: { 'vg/p': Size.gibi(3) } },
      'thinPools.vg/p: 3Gi does not fit into volume group vg, which has 2Gi'],
    [{ count: 1, volumeGroups: { vg: Size.gibi(2) }, thinPools: { 'vg/p': Size.gibi(1), 'vg/q': Size.gibi(2) } },
      'thinPools.vg/q: the pools do not fit into volume group vg, which has 2Gi'],
  ])('%j is refused', (options, text) => {
    expect(() => NodePool.of('cs', options)).toThrow(`node pool cs: ${text}. Checks compute with the nodes of a site.`);
  });
});

describe('NodePool as a placement', () => {
  const storage = NodePool.of('storage', { count: 3, labels: { role: 'storage', disk: 'nvme' }, taints: [Taint.noSchedule('storage'), Taint.noExecute('role', 'ceph')] });
  const named = NodePool.of('named', { count: 2, nodeNames: ['n1', 'n2'], taints: [Taint.noSchedule('storage')] });
  const required = (...nodeSelectorTerms: object[]) => ({ requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } });
  const byLabels = {
    matchExpressions: [{ key: 'role', operator: 'In', values: ['storage'] }, { key: 'disk', operator: 'In', values: ['nvme'] }],
  };
  const byNames = { matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: ['n1', 'n2'] }] };

  test('asks for the labels of its nodes and tolerates their taints', () => {
    expect(storage.placement()).toEqual({
      nodeAffinity: required(byLabels),
      tolerations: [{ key: 'storage', operator: 'Exists', effect: 'NoSchedule' }, { key: 'role', operator: 'Equal', value: 'ceph', effect: 'NoExecute' }],
    });
  });

  test('asks for names where nodes carry no labels, and says nothing of taints that they do not have', () => {
    expect(NodePool.of('plain', { count: 2, nodeNames: ['n1', 'n2'] }).placement()).toEqual({ nodeAffinity: required(byNames) });
  });

  test('of several pools takes the nodes of any, and tolerates each taint once', () => {
    const { nodeAffinity, tolerations } = NodePool.placementOf([storage, named]);
    expect(nodeAffinity).toEqual(required(byLabels, byNames));
    expect(tolerations?.map(({ key }) => key)).toEqual(['storage', 'role']);
  });

  test('is used as the page says', () => {
    const app = new StorageApp({ quiet: true });
    runExamples(/^## Pods on the nodes of a pool\n([^]*?)^## /m.exec(docPage('sites.md'))![1], { app });
    const site = app.node.findChild('nagoya') as Site;
    expect(objectOf(site, 'CephCluster', 'ceph').spec.placement.all.tolerations).toEqual([{ key: 'storage', operator: 'Exists', effect: 'NoSchedule' }]);
    expect(site.findings().filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('needs something that tells its nodes from others', () => {
    expect(() => NodePool.of('all', { count: 2 }).placement()).toThrow(
      'node pool all: it declares neither labels nor names of its nodes. Nothing tells its nodes from others, and pods would run on any. '
      + "Declare what its nodes carry, for example labels: { role: 'storage' }, or their nodeNames.",
    );
  });

  test('of no pool, or of something else, is refused', () => {
    expect(() => NodePool.placementOf([])).toThrow('nodes: there is no node pool. Pods would run nowhere. List at least one NodePool of the site.');
    expect(() => NodePool.placementOf(['storage'] as any)).toThrow('nodes[0]: "storage" is not a node pool');
  });
});
