import fc from 'fast-check';
import { claimsExceedVolumeGroups } from '../../../../../lib/engine/admission/rules/topolvm/claims-exceed-volume-groups';
import { lvmd, object, pool, storageClass, template, verdicts } from '../samples';

const GIB = 1024 ** 3;

/** Alike nodes with one volume group, and whom they take. */
interface Nodes { readonly count: number; readonly size: number; readonly label: 'a' | 'b' }
/** Alike pods with one or two volumes. */
interface Pods { readonly replicas: number; readonly volumes: readonly number[]; readonly label?: 'a' | 'b'; readonly alone: boolean }
interface Case { readonly nodes: readonly Nodes[]; readonly pods: readonly Pods[]; readonly spare: number; readonly mirrored: boolean }

const LABEL = fc.constantFrom('a' as const, 'b' as const);
const CASE: fc.Arbitrary<Case> = fc.record({
  nodes: fc.array(
    fc.record({ count: fc.integer({ min: 1, max: 2 }), size: fc.integer({ min: 0, max: 9 }), label: LABEL }), { minLength: 1, maxLength: 3 },
  ),
  pods: fc.array(fc.record({
    replicas: fc.integer({ min: 1, max: 3 }), volumes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 2 }),
    label: fc.option(LABEL, { nil: undefined }), alone: fc.boolean(),
  }), { minLength: 1, maxLength: 3 }),
  spare: fc.integer({ min: 0, max: 3 }),
  mirrored: fc.boolean(),
});

function reported({ nodes, pods, spare, mirrored }: Case): boolean {
  const options = mirrored ? { 'lvcreate-options': ['--type=raid1'] } : {};
  const objects = [
    storageClass('local', 'topolvm.io'), ...lvmd([{ 'name': 'ssd', 'volume-group': 'vg', 'default': true, 'spare-gb': spare, ...options }]),
    ...pods.map(({ replicas, volumes, label, alone }, index) => object('apps/v1', 'StatefulSet', `s${index}`, 'web', {
      spec: {
        replicas,
        volumeClaimTemplates: volumes.map((size, place) => template({ resources: { requests: { storage: `${size}Gi` } } }, { name: `v${place}` })),
        template: {
          metadata: { labels: { app: `s${index}` } },
          spec: {
            ...(label === undefined ? {} : { nodeSelector: { role: label } }),
            ...(alone ? { affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { app: `s${index}` } } }] } } } : {}),
          },
        },
      },
    })),
  ];
  const nodePools = nodes.map(({ count, size, label }, index) => pool({
    name: `p${index}`, count, labels: { role: label }, volumeGroups: { vg: size * GIB },
  }));
  return verdicts(claimsExceedVolumeGroups, objects, { nodePools }).length > 0;
}

/** Whether some placement of all pods holds, found by trying them all: of the last volume the scheduler knows no copies. */
function fits({ nodes, pods, spare, mirrored }: Case): boolean {
  const factor = mirrored ? 2 : 1;
  const empty = { used: 0, hidden: 0 };
  const each = nodes.flatMap(({ count, size, label }) => Array.from({ length: count }, () => ({ size, label, ...empty, of: [] as number[] })));
  const wanted = pods.flatMap((pod, index) => Array.from({ length: pod.replicas }, () => ({ ...pod, index })));
  const place = (next: number): boolean => {
    if (next === wanted.length) return true;
    const { volumes, label, alone, index } = wanted[next];
    const sum = volumes.reduce((a, b) => a + b, 0);
    return each.some((node) => {
      if (label !== undefined && label !== node.label) return false;
      if (alone && node.of.includes(index)) return false;
      const { used, hidden } = node;
      node.used += sum * factor;
      node.hidden = Math.max(hidden, Math.max(...volumes) * (factor - 1));
      node.of.push(index);
      const good = node.used <= node.size && node.used - node.hidden <= node.size - spare && place(next + 1);
      Object.assign(node, { used, hidden });
      node.of.pop();
      return good;
    });
  };
  return place(0);
}

test('what some placement fits is never reported', () => {
  fc.assert(fc.property(CASE, (example) => {
    fc.pre(fits(example));
    expect(reported(example)).toBe(false);
  }), { numRuns: 150 });
});

test('what is more than all volume groups together less their spare is always reported', () => {
  const anywhere = CASE.map((example) => ({
    ...example, mirrored: false, pods: example.pods.map((pods) => ({ ...pods, label: undefined, alone: false })),
  }));
  fc.assert(fc.property(anywhere, (example) => {
    const { nodes, pods, spare } = example;
    const room = nodes.reduce((sum, { count, size }) => sum + count * Math.max(0, size - spare), 0);
    const asked = pods.reduce((sum, { replicas, volumes }) => sum + replicas * volumes.reduce((a, b) => a + b, 0), 0);
    fc.pre(asked > room);
    expect(reported(example)).toBe(true);
  }), { numRuns: 150 });
});

test('most of what no placement fits is reported', () => {
  const cases = fc.sample(CASE, { numRuns: 300, seed: 1 }).filter((example) => !fits(example));
  expect(cases.filter(reported).length / cases.length).toBeGreaterThan(0.75);
});
