import fc from 'fast-check';
import { planOf } from '../../../lib/engine/plan/plan-of';
import { topological } from '../../../lib/engine/plan/topological';

const object = (kind: string, name: string, rest: object = {}, namespace?: string) => {
  const [group, type] = kind.split('/');
  return { apiVersion: group === '' ? 'v1' : `${group}/v1`, kind: type, metadata: { name, ...(namespace === undefined ? {} : { namespace }) }, ...rest };
};
const document = (value: any, phase?: string) => ({ object: value, origin: `tokyo/${value.metadata.name}`, ...(phase === undefined ? {} : { phase }) });
const nameOf = ({ object: planned }: { object: any }): string => planned.metadata.name;
const names = (plan: ReturnType<typeof planOf>) => plan.steps.map((step) => [step.phase, ...step.documents.map(nameOf)]);

const CEPH = [
  document(object('storage.k8s.io/StorageClass', 'block', {
    provisioner: 'rook-ceph.rbd.csi.ceph.com', parameters: { clusterID: 'ceph', pool: 'data' },
  })),
  document(object('ceph.rook.io/CephBlockPool', 'data', {}, 'ceph')),
  document(object('ceph.rook.io/CephCluster', 'cluster', { spec: { mon: { volumeClaimTemplate: { spec: { storageClassName: 'local' } } } } }, 'ceph')),
  document(object('storage.k8s.io/StorageClass', 'local', { provisioner: 'topolvm.io' })),
  document(object('/Namespace', 'ceph')),
  document(object('apiextensions.k8s.io/CustomResourceDefinition', 'cephclusters.ceph.rook.io', {
    spec: { group: 'ceph.rook.io', names: { kind: 'CephCluster' } },
  })),
];

describe('planOf', () => {
  test('puts objects of any origin into the stage of their kind', () => {
    expect(names(planOf(CEPH))).toEqual([
      ['00-crds', 'cephclusters.ceph.rook.io'],
      ['10-namespaces', 'ceph'],
      ['50-local-storage', 'local'],
      ['60-clusters', 'cluster'],
      ['70-data', 'data'],
      ['80-classes', 'block'],
    ]);
  });

  test('an object knows its stage better than its kind does', () => {
    expect(names(planOf([document(object('apps/Deployment', 'operator'), '40-operators'), document(object('apps/Deployment', 'app'))])))
      .toEqual([['40-operators', 'operator'], ['90-workloads', 'app']]);
  });

  test('edges say what is needed and which field says so', () => {
    const edges = planOf(CEPH).edges.map(({ source, target, reason }) => [nameOf(CEPH[source]), nameOf(CEPH[target]), reason]);
    expect(edges).toEqual([
      ['block', 'data', 'parameters.pool'],
      ['data', 'cluster', 'metadata.namespace'],
      ['data', 'ceph', 'metadata.namespace'],
      ['cluster', 'cephclusters.ceph.rook.io', 'kind'],
      ['cluster', 'ceph', 'metadata.namespace'],
      ['cluster', 'local', 'spec.mon.volumeClaimTemplate.spec.storageClassName'],
    ]);
  });

  test('inside a stage what is needed comes first', () => {
    const binding = object('rbac.authorization.k8s.io/RoleBinding', 'binding', {
      roleRef: { kind: 'Role', name: 'role' }, subjects: [{ kind: 'ServiceAccount', name: 'account' }],
    }, 'apps');
    const plan = planOf([binding, object('/ServiceAccount', 'account', {}, 'apps'), object('rbac.authorization.k8s.io/Role', 'role', {}, 'apps')].map((value) => document(value)));
    expect(names(plan)).toEqual([['20-access', 'role', 'account', 'binding']]);
  });

  test('an object that needs one of a later stage is reported with both origins', () => {
    const [problem, ...others] = planOf([
      document(object('/PersistentVolumeClaim', 'claim', { spec: { storageClassName: 'class' } }, 'apps'), '30-config'),
      document(object('storage.k8s.io/StorageClass', 'class', { provisioner: 'topolvm.io' })),
    ]).problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      rule: 'plan/needs-later-phase', severity: 'error', origin: 'tokyo/claim', property: 'spec.storageClassName',
      message: 'it is applied in 30-config but needs StorageClass class of tokyo/class, which is applied in 50-local-storage',
    });
  });

  test('a cycle is reported with all origins, and nothing is lost', () => {
    const pod = (name: string, claim: string) => document(object('/Pod', name, { spec: { volumes: [{ persistentVolumeClaim: { claimName: claim } }] } }, 'apps'));
    const snapshot = document(object('/PersistentVolumeClaim', 'claim', { spec: {} }, 'apps'));
    const hooks = document(object('admissionregistration.k8s.io/ValidatingWebhookConfiguration', 'hook', { webhooks: [{ clientConfig: { service: { name: 's', namespace: 'apps' } } }] }));
    const plan = planOf([pod('a', 'claim'), snapshot, hooks]);
    expect(plan.problems).toEqual([]);
    expect(plan.steps.flatMap((step) => step.documents)).toHaveLength(3);
    // Kubernetes' own references make no cycles, so the sort itself is asked.
    expect(topological([0, 1, 2, 3], new Map([[0, [1]], [1, [2]], [2, [0]], [3, [0]]]))).toEqual({ order: [2, 1, 0, 3], cycles: [[0, 1, 2, 0]] });
  });
});

describe('topological', () => {
  const graph = fc.integer({ min: 1, max: 40 }).chain((size) => fc.tuple(
    fc.constant(Array.from({ length: size }, (_, node) => node)),
    fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 80 }),
  ));
  const mapOf = (edges: readonly (readonly [number, number])[]) => {
    const needs = new Map<number, number[]>();
    for (const [from, to] of edges) needs.set(from, [...needs.get(from) ?? [], to]);
    return needs;
  };

  test('every node comes once, after what it needs, unless there is a cycle', () => {
    fc.assert(fc.property(graph, ([nodes, pairs]) => {
      const edges = pairs.filter(([from, to]) => to < from);
      const { order, cycles } = topological(nodes, mapOf(edges));
      expect([...order].sort((a, b) => a - b)).toEqual(nodes);
      expect(cycles).toEqual([]);
      const place = new Map(order.map((node, index) => [node, index]));
      for (const [from, to] of edges) expect(place.get(to)).toBeLessThan(place.get(from) as number);
    }));
  });

  test('what it calls a cycle is one, and nodes are kept', () => {
    fc.assert(fc.property(graph, ([nodes, pairs]) => {
      const { order, cycles } = topological(nodes, mapOf(pairs));
      expect([...order].sort((a, b) => a - b)).toEqual(nodes);
      for (const cycle of cycles) {
        expect(cycle[0]).toBe(cycle[cycle.length - 1]);
        cycle.slice(1).forEach((to, index) => expect(pairs).toContainEqual([cycle[index], to]));
      }
    }));
  });

  test('nodes that need nothing stay in the order given', () => {
    expect(topological([3, 1, 2], new Map()).order).toEqual([3, 1, 2]);
  });

  test('a chain of a hundred thousand does not exhaust the stack', () => {
    const nodes = Array.from({ length: 100_000 }, (_, node) => node);
    expect(topological(nodes, new Map(nodes.slice(1).map((node) => [node - 1, [node]]))).order[0]).toBe(99_999);
  });
});
