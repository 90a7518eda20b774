import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { customResourceDefinitions } from '../../lib/upstream/custom-resource-definitions';
import type { UpstreamName } from '../../lib/upstream/data-file';

/** Nothing is taken for granted: the shape of the files is what is tested. */
type Json = any;

const ROOT = join(__dirname, '..', '..');
const DATA = join(ROOT, 'lib', 'upstream', 'data');
const read = (...path: string[]): Json => JSON.parse(readFileSync(join(...path), 'utf8'));
const DIGESTS: { [upstream: string]: { [release: string]: { [crd: string]: string } } } = read(ROOT, 'upstream', 'digests.json');
const UPSTREAMS = Object.keys(DIGESTS);

/** Most bytes a file may have: a jump means that something is no longer shared. */
const LIMITS: { [file: string]: number } = {
  'rook': 90_000,
  'csi-operator': 25_000,
  'topolvm': 2_000,
  'pie': 4_000,
  'prometheus-operator': 90_000,
  'victoriametrics-operator': 25_000,
  'snapshotter': 30_000,
  'csi-addons': 25_000,
  'cert-manager': 20_000,
  'kubernetes': 110_000,
};

/** Copies a schema with every subschema replaced; a property or a default may have any name and is not one. */
function mapSchemas(schema: Json, replace: (child: Json) => Json): Json {
  return Object.fromEntries(Object.entries<Json>(schema).map(([key, value]) => {
    if (key === 'properties') return [key, Object.fromEntries(Object.entries(value).map(([name, child]) => [name, replace(child)]))];
    if (['allOf', 'anyOf', 'oneOf'].includes(key)) return [key, value.map(replace)];
    if (['items', 'additionalProperties', 'not'].includes(key) && typeof value === 'object') return [key, replace(value)];
    return [key, value];
  }));
}

function expanded(schema: Json, definitions: readonly Json[]): Json {
  return '$ref' in schema ? expanded(definitions[schema.$ref], definitions) : mapSchemas(schema, (child) => expanded(child, definitions));
}

function canonical(value: Json): string {
  return JSON.stringify(value, (_, entry) => (typeof entry === 'object' && entry !== null && !Array.isArray(entry)
    ? Object.fromEntries(Object.keys(entry).sort().map((key) => [key, entry[key]])) : entry));
}

const digest = (name: string, spec: Json): string => createHash('sha256').update(canonical({ name, spec })).digest('hex');
const roots = (kind: Json): Json[] => kind.versions?.map((version: Json) => version.schema) ?? [kind.schema];

test('there is one file for each upstream, one for Kubernetes, and one for the options of Ceph', () => {
  expect(readdirSync(DATA).sort()).toEqual([...UPSTREAMS, 'kubernetes', 'ceph-options'].map((name) => `${name}.json`).sort());
  expect(Object.keys(LIMITS).sort()).toEqual([...UPSTREAMS, 'kubernetes'].sort());
});

describe.each(UPSTREAMS)('%s', (upstream) => {
  const file = read(DATA, `${upstream}.json`);

  it('holds exactly the releases and CRDs with a digest', () => {
    const names = (tree: Json): Json => Object.fromEntries(Object.entries<Json>(tree).map(([key, crds]) => [key, Object.keys(crds).sort()]));
    expect(names(file.releases)).toEqual(names(DIGESTS[upstream]));
  });

  it.each(Object.keys(DIGESTS[upstream]))('%s is what its project publishes', (release) => {
    const found = Object.entries<Json>(file.releases[release]).map(([name, { annotations, versions, ...spec }]) => [name, digest(name, {
      ...spec,
      versions: versions.map((version: Json) => ({ ...version, schema: { openAPIV3Schema: expanded(version.schema, file.definitions) } })),
    })]);
    expect(Object.fromEntries(found)).toEqual(DIGESTS[upstream][release]);
  });

  it.each(Object.keys(DIGESTS[upstream]))('%s is still that when it is applied', (release) => {
    const crds = customResourceDefinitions(upstream as UpstreamName, release);
    expect(Object.fromEntries(crds.map(({ metadata: { name }, spec }) => [name, digest(name, spec)]))).toEqual(DIGESTS[upstream][release]);
  });
});

describe.each(Object.keys(LIMITS))('%s', (name) => {
  const file = read(DATA, `${name}.json`);

  it('is small', () => {
    expect(readFileSync(join(DATA, `${name}.json`)).length).toBeLessThan(LIMITS[name]);
  });

  it('shares only what exists, is used and is described without prose', () => {
    const used = new Set<number>();
    const visit = (schema: Json): Json => {
      if (!('$ref' in schema)) {
        expect(schema).not.toHaveProperty('description');
        return mapSchemas(schema, visit);
      }
      expect(Object.keys(schema)).toEqual(['$ref']);
      if (!used.has(schema.$ref)) {
        used.add(schema.$ref);
        visit(file.definitions[schema.$ref]);
      }
      return schema;
    };
    Object.values<Json>(file.releases).flatMap((kinds) => Object.values(kinds).flatMap(roots)).forEach(visit);
    expect([...used].sort((a, b) => a - b)).toEqual(file.definitions.map((_: Json, index: number) => index));
  });
});

describe('kubernetes kinds', () => {
  const file = read(DATA, 'kubernetes.json');
  const [release] = Object.keys(file.releases);
  const kinds = file.releases[release];
  const at = (key: string, ...path: string[]): Json => path.reduce((schema, name) => {
    let next = name === '[]' ? schema.items : schema.properties[name];
    while ('$ref' in next) next = file.definitions[next.$ref];
    return next;
  }, kinds[key].schema);

  it('are those one release stores and offers for good', () => {
    expect(Object.keys(file.releases)).toEqual(['1.36.3']);
    expect(Object.keys(kinds)).toHaveLength(60);
    expect(Object.keys(kinds).filter((key) => /(List|Review|Options|Scale|Binding|Status)$/.test(key) && !/(Role|Policy)Binding$/.test(key))).toEqual([]);
    expect(kinds).toMatchObject({
      'v1/ConfigMap': { group: '', version: 'v1', kind: 'ConfigMap', plural: 'configmaps', scope: 'Namespaced' },
      'v1/Node': { plural: 'nodes', scope: 'Cluster' },
      'apps/v1/DaemonSet': { group: 'apps', plural: 'daemonsets', scope: 'Namespaced' },
      'networking.k8s.io/v1/NetworkPolicy': { plural: 'networkpolicies', scope: 'Namespaced' },
      'storage.k8s.io/v1/StorageClass': { group: 'storage.k8s.io', plural: 'storageclasses', scope: 'Cluster' },
    });
    for (const [key, { group, version, kind }] of Object.entries<Json>(kinds)) expect(key).toBe(`${group && `${group}/`}${version}/${kind}`);
  });

  it('write quantities, ports, times and free-form parts as CRDs do', () => {
    const container = ['spec', 'containers', '[]'];
    expect(at('v1/Pod', ...container, 'livenessProbe', 'httpGet', 'port')).toEqual({ 'x-kubernetes-int-or-string': true });
    expect(at('v1/Pod', 'metadata', 'creationTimestamp')).toEqual({ type: 'string', format: 'date-time' });
    expect(at('v1/Pod', 'spec', 'volumes', '[]', 'emptyDir', 'sizeLimit')).toEqual({ 'x-kubernetes-int-or-string': true, 'format': 'quantity' });
    expect(at('apps/v1/ControllerRevision', 'data')).toEqual({ 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true });
    expect(at('v1/Pod', ...container)).toMatchObject({ required: ['name'] });
    expect(at('v1/Pod', ...container, 'ports')).toMatchObject({ 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['containerPort', 'protocol'] });
    expect(at('v1/Pod', ...container, 'ports', '[]', 'protocol')).toMatchObject({ type: 'string', default: 'TCP' });
    expect(at('v1/Pod', ...container, 'name')).toEqual({ type: 'string' }); // Go's zero values are no defaults
  });

  it('let the schema of schemas contain itself', () => {
    const schema = at('apiextensions.k8s.io/v1/CustomResourceDefinition', 'spec', 'versions', '[]', 'schema', 'openAPIV3Schema');
    expect(file.definitions[schema.properties.not.$ref]).toBe(schema);
    expect(schema.properties.$ref).toBeDefined();
  });
});
