import { customResourceDefinitions } from '../../../../lib/upstream/custom-resource-definitions';
import { UPSTREAM_NAMES } from '../../../../lib/upstream/data-file';
import { deployment } from '../syntax/support';
import { violations } from './support';

const container = (fields: object): any => deployment({ containers: [{ name: 'web', image: 'web:1', ...fields }] });
const brief = (object: any): string[] => violations([object]).map(({ rule, property, message }) => `${rule} ${property}: ${message}`);

test('a deployment as people write it has no fault', () => {
  const object = container({
    env: [{ name: 'A', value: '' }, { name: 'B', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }],
    ports: [{ containerPort: 53 }, { containerPort: 53, protocol: 'UDP' }],
    resources: { requests: { cpu: 0.5, memory: '1Gi' } },
    livenessProbe: { httpGet: { path: '/', port: 'http' } },
    securityContext: null,
  });
  object.metadata.annotations = null;
  object.metadata.creationTimestamp = null;
  expect(brief(object)).toEqual([]);
});

test.each([
  [{ imagePullPolicy: 'always' }, 'schema/value-not-allowed spec.template.spec.containers[0].imagePullPolicy: "always" is not one of "Always", "IfNotPresent", "Never"'],
  [{ resources: { limits: { memory: '10 GB' } } }, 'schema/format spec.template.spec.containers[0].resources.limits.memory: "10 GB" is not a valid quantity'],
  [{ envs: [] }, 'schema/unknown-field spec.template.spec.containers[0].envs: unknown field "envs", did you mean "env"?'],
  [{ volumes: [] }, 'schema/unknown-field spec.template.spec.containers[0].volumes: unknown field "volumes", it belongs one level up, in spec.template.spec'],
  [{ env: [{ name: 'A' }, { name: 'A' }] }, 'schema/duplicate-entry spec.template.spec.containers[0].env[1]: name "A" is there already, as entry 0'],
  [{ env: [{ name: 'A', value: 1 }] }, 'schema/wrong-type spec.template.spec.containers[0].env[0].value: must be a string, but is an integer: 1'],
  [{ ports: [{ containerPort: 1 }, { containerPort: 1, protocol: 'TCP' }] },
    'schema/duplicate-entry spec.template.spec.containers[0].ports[1]: containerPort 1, protocol "TCP" is there already, as entry 0'],
  [{ constructor: 1 }, 'schema/unknown-field spec.template.spec.containers[0].constructor: unknown field "constructor"'],
])('a container with %j', (fields, text) => {
  expect(brief(container(fields))).toEqual([text]);
});

test('parameters of a storage class are text', () => {
  const object = { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: { name: 'a' }, provisioner: 'a.b', parameters: { mounter: true }, reclaimPolicy: 'delete' };
  expect(brief(object)).toEqual([
    'schema/wrong-type parameters.mounter: must be a string, but is a boolean: true',
    'schema/value-not-allowed reclaimPolicy: "delete" is not one of "Delete", "Recycle", "Retain"',
  ]);
});

test.each(UPSTREAM_NAMES.filter((upstream) => upstream !== 'kubernetes'))('the CRDs of %s are right themselves', (upstream) => {
  expect(customResourceDefinitions(upstream).flatMap((crd) => brief(crd))).toEqual([]);
});
