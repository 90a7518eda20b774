import { NodePool, Taint, topolvm } from 'rookery';
import { namesOf, objectOf } from '../support/objects';
import { configOf, install, podOf, thick, thin } from './setup';

const { Lvmd, TopoLvmNodePool } = topolvm;

const WORKERS = NodePool.of('workers', { count: 2, labels: { role: 'worker' }, taints: [Taint.noSchedule('storage'), Taint.noExecute('team', 'a')] });
const NAMED = NodePool.of('named', { count: 2, nodeNames: ['cs-1', 'cs-2'], taints: [Taint.noSchedule('storage')] });

describe('nodes named by their pools', () => {
  const tolerations = [{ key: 'storage', operator: 'Exists', effect: 'NoSchedule' }, { key: 'team', operator: 'Equal', value: 'a', effect: 'NoExecute' }];
  const isWorker = { matchExpressions: [{ key: 'role', operator: 'In', values: ['worker'] }] };
  const isNamed = { matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: ['cs-1', 'cs-2'] }] };
  const placed = (...nodeSelectorTerms: object[]) => ({
    affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } }, tolerations,
  });

  test('run everything where nodes are alike, taints and all', () => {
    const { site } = install({ agents: { nodes: [WORKERS, NAMED] } });
    for (const workload of ['topolvm-node', 'topolvm-lvmd-0']) expect(podOf(site, 'DaemonSet', workload)).toMatchObject(placed(isWorker, isNamed));
  });

  test('run the agents of a pool', () => {
    const { site } = install({
      pools: [
        TopoLvmNodePool.of('fast', { nodes: [WORKERS], deviceClasses: [thick()] }),
        TopoLvmNodePool.of('big', { nodes: [NAMED], deviceClasses: [thin()] }),
      ],
    });
    for (const part of ['node', 'lvmd']) {
      expect(podOf(site, 'DaemonSet', `topolvm-${part}-fast`)).toMatchObject(placed(isWorker));
      expect(podOf(site, 'DaemonSet', `topolvm-${part}-big`)).toMatchObject({ affinity: placed(isNamed).affinity, tolerations: [tolerations[0]] });
    }
  });
});

describe('pools of nodes', () => {
  const fast = (name = 'fast') => TopoLvmNodePool.of(name, {
    nodeSelector: { disk: 'fast' }, tolerations: [{ key: 'fast', operator: 'Exists' }], deviceClasses: [thick('ssd'), thin('hdd', { isDefault: true })],
  });
  const slow = TopoLvmNodePool.of('slow', {
    nodeSelector: { disk: 'slow' }, deviceClasses: [thin('hdd')], lvcreateOptionClasses: [topolvm.LvcreateOptionClass.of('raid1', ['--type=raid1'])],
  });

  test('each have pods and a configuration of their own', () => {
    const { site, lvm } = install({ pools: [fast(), slow] });
    expect(namesOf(site, 'DaemonSet')).toEqual(['topolvm-lvmd-fast', 'topolvm-lvmd-slow', 'topolvm-node-fast', 'topolvm-node-slow']);
    expect(namesOf(site, 'ConfigMap')).toEqual(['topolvm-lvmd-fast', 'topolvm-lvmd-slow']);
    expect(configOf(site, 'topolvm-lvmd-slow')['device-classes']).toHaveLength(1);
    expect(configOf(site, 'topolvm-lvmd-fast')['lvcreate-option-classes']).toBeUndefined();
    for (const name of ['topolvm-lvmd-fast', 'topolvm-node-fast']) {
      expect(podOf(site, 'DaemonSet', name)).toMatchObject({ nodeSelector: { disk: 'fast' }, tolerations: [{ key: 'fast' }] });
      expect(objectOf(site, 'DaemonSet', name).spec.selector.matchLabels.idx).toBe('fast');
    }
    expect(podOf(site, 'DaemonSet', 'topolvm-node-slow').tolerations).toBeUndefined();
    expect(lvm.deviceClasses.map(({ name }) => name)).toEqual(['ssd', 'hdd']);
    expect(lvm.lvcreateOptionClasses.map(({ name }) => name)).toEqual(['raid1']);
  });

  test('each have their own configuration when lvmd is embedded', () => {
    const { site } = install({ pools: [fast(), slow], lvmd: Lvmd.embedded() });
    expect(namesOf(site, 'DaemonSet')).toEqual(['topolvm-node-fast', 'topolvm-node-slow']);
    expect(podOf(site, 'DaemonSet', 'topolvm-node-slow').volumes).toContainEqual({ name: 'config', configMap: { name: 'topolvm-lvmd-slow' } });
  });

  test.each<[string, () => unknown, string]>([
    ['neither pools nor device classes', () => install({ deviceClasses: [] }), 'deviceClasses: there is no device class'],
    ['no pool', () => install({ pools: [] }), 'tokyo/topolvm: pools: there is none. No node would make volumes.'],
    ['device classes beside pools', () => install({ pools: [slow], deviceClasses: [thick()] }),
      'tokyo/topolvm: deviceClasses: it is for nodes that are alike, and there are pools. Every node has one configuration, which it gets from its pool. '
      + 'Move deviceClasses into the pools.'],
    ['a placement beside pools', () => install({ pools: [slow], agents: { tolerations: [] } }), 'Move agents.tolerations into the pools'],
    ['two of one name', () => install({ pools: [fast(), fast()] }), 'pools[1]: two pools are named "fast"'],
    ['a name that cannot be one', () => install({ pools: [fast('Fast')] }), 'tokyo/topolvm: pools: "Fast" cannot be a name'],
    ['a name that is too long with its prefix', () => install({ pools: [fast('x'.repeat(51))] }), 'it has 64 characters'],
    ['nothing to tell it from others', () => TopoLvmNodePool.of('all', { nodeSelector: {}, deviceClasses: [thick()] }),
      'pool all: nodes: the pool takes every node. Nodes of other pools would run two lvmd on one socket. '
      + 'Name its node pools as nodes, or a label that only its nodes carry as nodeSelector, or, if all nodes are alike, use deviceClasses instead of pools.'],
    ['node pools beside what they say', () => TopoLvmNodePool.of('a', { nodes: [WORKERS], tolerations: [], deviceClasses: [thick()] }),
      'pool a: tolerations: the nodes are named by nodes already. Both say where the pods run. '
      + 'Leave out nodes or tolerations; labels and taints of a NodePool are rendered by themselves.'],
    ['node pools beside a selector', () => install({ agents: { nodes: [WORKERS], nodeSelector: { a: 'b' } } }),
      'tokyo/topolvm: agents.nodeSelector: the nodes are named by nodes already.'],
    ['a node pool that nothing tells from others', () => TopoLvmNodePool.of('a', { nodes: [NodePool.of('all', { count: 3 })], deviceClasses: [thick()] }),
      'node pool all: it declares neither labels nor names of its nodes.'],
    ['no node pool', () => TopoLvmNodePool.of('a', { nodes: [], deviceClasses: [thick()] }), 'nodes: there is no node pool.'],
    ['a name for a node pool', () => TopoLvmNodePool.of('a', { nodes: ['workers' as any], deviceClasses: [thick()] }), '"workers" is not a node pool'],
    ['node pools of agents beside pools', () => install({ pools: [slow], agents: { nodes: [WORKERS] } }), 'Move agents.nodes into the pools'],
    ['two defaults', () => TopoLvmNodePool.of('a', { nodeSelector: { a: 'b' }, deviceClasses: [thick('x'), thick('y')] }),
      'pool a: deviceClasses: none of the device classes x, y is the default'],
  ])('are refused: %s', (_, make, message) => {
    expect(make).toThrow(message);
  });
});
