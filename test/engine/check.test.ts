import fc from 'fast-check';
import { check } from '../../lib/engine/check';
import { planOf } from '../../lib/engine/plan/plan-of';

const FACTS = { site: 'tokyo' };
const document = (object: any, origin = `tokyo/${object.metadata?.name}`) => ({ object, origin });
const config = (name: string, namespace = 'default', data: object = {}) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace }, data });
const rules = (findings: ReturnType<typeof check>) => findings.map((finding) => finding.rule);
/** A pool with two replicas is a risk that can be accepted. */
const RISKY = [
  document({ apiVersion: 'ceph.rook.io/v1', kind: 'CephBlockPool', metadata: { name: 'data', namespace: 'default' }, spec: { replicated: { size: 2 } } }, 'tokyo/ceph/data'),
];
const EXTERNAL = {
  ...FACTS, external: [
    { apiVersion: 'ceph.rook.io/v1', kind: 'CephCluster', name: '*', namespace: '*' },
    { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', name: '*' },
  ],
};

describe('check', () => {
  test('finds nothing in a good object', () => {
    expect(check([document(config('a'))], FACTS)).toEqual([]);
  });

  test('reports everything at once, in a fixed order', () => {
    const documents = [document(config('B_d')), document(config('a')), document(config('a'), 'tokyo/again'), document(config('x', 'nowhere'))];
    const findings = check(documents, FACTS);
    expect(rules(findings)).toEqual(rules(check([...documents].reverse(), FACTS)));
    expect(rules(findings)).toEqual(expect.arrayContaining(['objects/duplicate', 'reference/namespace-missing']));
    expect(findings.map((finding) => finding.origin)).toEqual(findings.map((finding) => finding.origin).sort());
  });

  test('two objects of one name are reported with both origins', () => {
    const [finding] = check([document(config('a'), 'tokyo/one'), document(config('a'), 'tokyo/two')], FACTS);
    expect(finding).toMatchObject({
      rule: 'objects/duplicate', severity: 'error', origin: 'tokyo/two', object: 'ConfigMap default/a', property: 'metadata.name',
      message: 'ConfigMap default/a is there already, made by tokyo/one',
    });
  });

  test('objects of any shape never make it throw', () => {
    const weird = fc.record({
      apiVersion: fc.constantFrom('v1', 'apps/v1', 'ceph.rook.io/v1', 'storage.k8s.io/v1', 'rbac.authorization.k8s.io/v1', 'topolvm.io/v1', 'pie.topolvm.io/v1alpha1', 'x/v1', ''),
      kind: fc.constantFrom('Pod', 'Deployment', 'DaemonSet', 'ConfigMap', 'CephCluster', 'CephBlockPool', 'StorageClass', 'RoleBinding', 'PieProbe', 'Secret', 'Service', ''),
      metadata: fc.oneof(fc.record({ name: fc.string(), namespace: fc.string() }, { requiredKeys: [] }), fc.jsonValue() as fc.Arbitrary<any>),
      spec: fc.jsonValue(), data: fc.jsonValue(), parameters: fc.jsonValue(), subjects: fc.jsonValue(), webhooks: fc.jsonValue(),
    }, { requiredKeys: ['apiVersion', 'kind'] });
    fc.assert(fc.property(fc.array(weird, { maxLength: 4 }), (objects) => {
      const documents = objects.map((object, index) => ({ object, origin: `tokyo/${index}` }));
      expect(() => [check(documents, FACTS), planOf(documents)]).not.toThrow();
    }), { numRuns: 300 });
  });
});

describe('acknowledgements', () => {
  const warning = 'rook/pool-few-replicas';

  test('accept a warning below their scope, with the reason in the finding', () => {
    const findings = check(RISKY, EXTERNAL, [{ rule: warning, reason: 'scratch data', scope: 'tokyo/ceph' }]);
    expect(findings.find((finding) => finding.rule === warning)).toMatchObject({ acknowledged: 'scratch data' });
    expect(rules(findings)).not.toContain('acknowledge/unused');
  });

  test('that accept nothing are reported', () => {
    const findings = check(RISKY, EXTERNAL, [{ rule: warning, reason: 'scratch data', scope: 'tokyo/cep' }]);
    expect(findings.find((finding) => finding.rule === 'acknowledge/unused')).toMatchObject({
      severity: 'warning', message: `"${warning}" is accepted below tokyo/cep but found nowhere`,
    });
    expect(findings.find((finding) => finding.rule === warning)).not.toHaveProperty('acknowledged');
  });

  test.each([
    [{ rule: 'objects/duplicates', reason: 'x' }, 'acknowledge/unknown-rule', 'there is no rule "objects/duplicates", did you mean "objects/duplicate"?'],
    [{ rule: 'objects/duplicate', reason: 'x' }, 'acknowledge/error', '"objects/duplicate" is an error and cannot be accepted'],
    [{ rule: warning, reason: ' ' }, 'acknowledge/without-reason', `"${warning}" is accepted without a reason`],
  ])('%j is refused', (entry, id, message) => {
    expect(check([], FACTS, [entry])).toEqual([expect.objectContaining({ rule: id, severity: 'error', message, origin: 'tokyo' })]);
  });
});
