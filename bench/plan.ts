// Whether the order of objects costs in proportion to their number, and what the engine takes for a thousand objects.
import { performance } from 'node:perf_hooks';
import { missingReferences } from '../lib/engine/admission/rules/objects/missing-references';
import { World } from '../lib/engine/admission/world';
import { check } from '../lib/engine/check';
import type { Document } from '../lib/engine/document';
import { planOf } from '../lib/engine/plan/plan-of';
import { printFigures } from './support/table';

const SIZE = 1000;
const ROUNDS = 40;
const NAMESPACE = 'storage';

/** As many objects as asked for: accounts, roles, bindings, config and the workloads that need them, needed ones last. */
function objects(size: number): Document[] {
  const documents: Document[] = [{ origin: 'bench', object: { apiVersion: 'v1', kind: 'Namespace', metadata: { name: NAMESPACE } } }];
  const add = (apiVersion: string, kind: string, name: string, body: object) =>
    documents.push({ origin: `bench/${name}`, object: { apiVersion, kind, metadata: { name, namespace: NAMESPACE }, ...body } });
  for (let index = 0; documents.length + 5 <= size; index += 1) {
    const name = `app-${index}`;
    add('apps/v1', 'Deployment', name, {
      spec: {
        selector: { matchLabels: { app: name } },
        template: {
          metadata: { labels: { app: name } },
          spec: {
            serviceAccountName: name,
            containers: [{ name: 'main', image: 'example.org/app:1', envFrom: [{ configMapRef: { name } }], ports: [{ containerPort: 80 }] }],
          },
        },
      },
    });
    add('rbac.authorization.k8s.io/v1', 'RoleBinding', name, {
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name }, subjects: [{ kind: 'ServiceAccount', name, namespace: NAMESPACE }],
    });
    add('rbac.authorization.k8s.io/v1', 'Role', name, { rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] });
    add('v1', 'ServiceAccount', name, {});
    add('v1', 'ConfigMap', name, { data: { key: 'value' } });
  }
  return documents;
}

/** Milliseconds of the best round; works take turns, so that whatever else the machine does falls on all of them alike. */
function measure(works: readonly (() => unknown)[]): number[] {
  const best = works.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round += 1) {
    works.forEach((work, index) => {
      const start = performance.now();
      work();
      best[index] = Math.min(best[index], performance.now() - start);
    });
  }
  return best;
}

const [one, two] = [objects(SIZE), objects(2 * SIZE)];
if (planOf(two).problems.length + check(two, { site: 'bench' }).length > 0) throw new Error('the objects are meant to be right');

const references = (documents: Document[]) => {
  const world = new World(documents, { site: 'bench' });
  return documents.flatMap((document) => [...missingReferences.inspect?.(document, world) ?? []]);
};

const [plan, planTwice, resolve, all, allTwice] = measure([
  () => planOf(one), () => planOf(two), () => references(one), () => check(one, { site: 'bench' }), () => check(two, { site: 'bench' }),
]);

printFigures('Order and checks', [
  { name: `plan of ${SIZE} objects`, value: plan, bound: 30, unit: 'ms' },
  { name: `references of ${SIZE} objects`, value: resolve, bound: 30, unit: 'ms' },
  { name: `all checks of ${SIZE} objects`, value: all, bound: 0.06 * SIZE, unit: 'ms' },
  { name: 'plan of twice the objects', value: planTwice / plan, bound: 2.2, unit: 'x' },
  { name: 'all checks of twice the objects', value: allTwice / all, bound: 2.2, unit: 'x' },
]);
