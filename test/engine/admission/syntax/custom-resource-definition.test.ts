import { customResourceDefinition } from '../../../../lib/engine/admission/syntax/custom-resource-definition';
import { customResourceDefinitions } from '../../../../lib/upstream/custom-resource-definitions';
import { loadData, UPSTREAM_NAMES } from '../../../../lib/upstream/data-file';
import { found } from './support';

const version = { name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } };
const right = { group: 'example.com', scope: 'Namespaced', names: { plural: 'widgets', kind: 'Widget' }, versions: [version] };
const object = { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name: 'widgets.example.com' } };
const schema = (spec: object): object => ({ versions: [{ ...version, schema: { openAPIV3Schema: { type: 'object', properties: { spec } } } }] });
const SPEC = 'versions[0].schema.openAPIV3Schema.properties.spec';

test.each([
  [{}, []],
  [schema({ type: 'array', items: { 'x-kubernetes-int-or-string': true } }), []],
  [schema({ type: 'integer', minimum: 0, default: 1 }), []],
  [{ group: 'example' }, ['group: group "example" must be a domain with a dot']],
  [{ names: { plural: 'Widgets', kind: 'Widget' } },
    ['names.plural: plural "Widgets" must be lower-case letters, digits and "-", at most 63 characters, beginning with a letter']],
  [{ names: { plural: 'widgets', kind: 'Widget', listKind: 'Widget' } }, ['names.listKind: listKind "Widget" is the kind itself']],
  [{ versions: [] }, ['versions: 0 versions are stored, exactly one has to be']],
  [{ versions: [{ ...version, schema: undefined }] }, ['versions[0].schema.openAPIV3Schema: the version has no schema']],
  [{ versions: [{ ...version, additionalPrinterColumns: [{ name: 'a', type: 'text', jsonPath: 'x' }] }] }, [
    'versions[0].additionalPrinterColumns[0].type: type "text" is not one of boolean, date, integer, number, string',
    'versions[0].additionalPrinterColumns[0].jsonPath: jsonPath "x" must be a path such as .spec.replicas',
  ]],
  [{ versions: [{ ...version, subresources: { scale: { specReplicasPath: '.status.a', statusReplicasPath: '.status.a' } } }] },
    ['versions[0].subresources.scale.specReplicasPath: specReplicasPath ".status.a" must begin with .spec.']],
  [{ versions: [{ ...version, deprecationWarning: 'old' }] }, ['versions[0].deprecationWarning: the version is not deprecated']],
  [{ versions: [{ ...version, deprecated: true, deprecationWarning: 'a\nb' }] }, [expect.stringContaining('holds characters that cannot be printed')]],
  [{ preserveUnknownFields: true }, ['preserveUnknownFields: schemas say where unknown fields are kept']],
  [schema({ type: 'array', items: { type: 'integer' }, default: [1, 1] }), []],
  [schema({}), [`${SPEC}.type: type is empty`]],
  [schema({ type: 'text' }), [`${SPEC}.type: type "text" is not one of array, boolean, integer, number, object, string`]],
  [schema({ type: 'array' }), [`${SPEC}.items: a list says nothing of its entries`]],
  [schema({ type: 'integer', minimum: 0.5, default: 1 }), [`${SPEC}.default: the default cannot be held against limits that are no integer`]],
  [schema({ type: 'integer', minimum: 0, default: -1 }), [`${SPEC}.default: the default -1 is below 0`]],
])('%j', (spec, texts) => {
  expect(found(customResourceDefinition, { ...object, spec: { ...right, ...spec } })).toEqual(texts.map((text) => (typeof text === 'string' ? `spec.${text}` : text)));
});

test('groups of the community hold what it approved', () => {
  const approved = (annotations: object): string[] => found(customResourceDefinition, { ...object, metadata: { annotations }, spec: { ...right, group: 'a.k8s.io' } });
  expect(approved({ 'api-approved.kubernetes.io': 'https://github.com/kubernetes' })).toEqual([]);
  expect(approved({ 'api-approved.kubernetes.io': 'unapproved, in trial' })).toEqual([]);
  expect(approved({})).toEqual([expect.stringContaining('belongs to the Kubernetes community')]);
});

test.each(UPSTREAM_NAMES.filter((name) => name !== 'kubernetes'))('what %s publishes is right', (upstream) => {
  for (const release of Object.keys(loadData(upstream).releases)) {
    const copies: any[] = JSON.parse(JSON.stringify(customResourceDefinitions(upstream, release)));
    for (const copy of copies) expect([copy.metadata.name, ...found(customResourceDefinition, copy)]).toEqual([copy.metadata.name]);
  }
});
