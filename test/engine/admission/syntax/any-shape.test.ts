import * as fc from 'fast-check';
import { schemaChecks } from '../../../../lib/engine/admission/schema/rules';
import { syntaxRules } from '../../../../lib/engine/admission/syntax/rules';
import { World } from '../../../../lib/engine/admission/world';

const KINDS = [
  ['apps/v1', 'Deployment'], ['batch/v1', 'CronJob'], ['v1', 'Service'], ['v1', 'ConfigMap'], ['v1', 'PersistentVolumeClaim'], ['v1', 'Pod'],
  ['storage.k8s.io/v1', 'StorageClass'], ['rbac.authorization.k8s.io/v1', 'Role'], ['rbac.authorization.k8s.io/v1', 'RoleBinding'],
  ['policy/v1', 'PodDisruptionBudget'], ['ceph.rook.io/v1', 'CephCluster'], ['apiextensions.k8s.io/v1', 'CustomResourceDefinition'],
  ['admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration'], ['scheduling.k8s.io/v1', 'PriorityClass'],
];
/** Names of fields that rules look at, with values of any shape. */
const KEYS = [
  'spec', 'metadata', 'template', 'containers', 'env', 'ports', 'volumes', 'labels', 'annotations', 'rules', 'subjects', 'roleRef', 'parameters',
  'schedule', 'selector', 'matchLabels', 'matchExpressions', 'webhooks', 'data', 'resources', 'limits', 'requests', 'versions', 'names', 'name',
  'hard', 'stringData', 'capacity', 'conversion', 'schema', 'toString',
];

const { shape } = fc.letrec((tie) => ({
  shape: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(fc.constant(null), fc.string(), fc.integer(), fc.double(), fc.boolean()),
    fc.array(tie('shape'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('shape'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));
const body = fc.dictionary(fc.constantFrom(...KEYS), shape, { maxKeys: 6, noNullPrototype: true });

test.each(KINDS)('no rule fails on a %s %s of any shape', (apiVersion, kind) => {
  fc.assert(fc.property(body, (fields) => {
    const document = { object: { ...fields, apiVersion, kind }, origin: 'test' };
    const before = structuredClone(document.object);
    const world = new World([document], { site: 'test' });
    for (const rule of syntaxRules) {
      for (const each of rule.kinds === undefined ? [document] : rule.kinds.flatMap((name) => world.ofKind(name))) {
        for (const { message } of rule.inspect!(each, world)) expect(message).not.toBe('');
      }
    }
    for (const check of schemaChecks) for (const { message } of check.inspect!(document, world)) expect(message).not.toBe('');
    expect(document.object).toEqual(before);
  }), { numRuns: 60 });
});
