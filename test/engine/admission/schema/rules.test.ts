import { schemaChecks } from '../../../../lib/engine/admission/schema/rules';
import { violations } from './support';

const cluster = (spec: object, metadata: object = {}): any => ({
  apiVersion: 'ceph.rook.io/v1', kind: 'CephCluster', metadata: { name: 'a', namespace: 'rook-ceph', ...metadata }, spec,
});
const widgets = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'widgets.example.com' },
  spec: {
    group: 'example.com',
    scope: 'Namespaced',
    names: { kind: 'Widget', plural: 'widgets' },
    versions: [
      { name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object', properties: { size: { type: 'integer' } } } } },
      { name: 'v1beta1', served: true, deprecated: true, storage: false, schema: { openAPIV3Schema: { type: 'object' } } },
      { name: 'v1alpha1', served: false, storage: false, schema: { openAPIV3Schema: { type: 'object' } } },
    ],
  },
};

test('a cluster as Rook documents it has no fault', () => {
  expect(violations([cluster({ mon: { count: 3 }, dataDirHostPath: '/var/lib/rook', storage: { useAllNodes: true, useAllDevices: false } })])).toEqual([]);
});

test('a mistyped field names the right one', () => {
  expect(violations([cluster({ mon: { cout: 3 } })])).toEqual([
    { rule: 'schema/unknown-field', property: 'spec.mon.cout', message: 'unknown field "cout", did you mean "count"?', fix: 'Rename it to "count"' },
  ]);
});

test('a field at the wrong level is sent to the right one', () => {
  expect(violations([cluster({ useAllDevices: true, storage: { dataDirHostPath: '/x' } })])).toEqual([
    { rule: 'schema/unknown-field', property: 'spec.useAllDevices', message: 'unknown field "useAllDevices", it belongs one level down, in spec.storage', fix: 'Move it to spec.storage' },
    { rule: 'schema/unknown-field', property: 'spec.storage.dataDirHostPath', message: 'unknown field "dataDirHostPath", it belongs one level up, in spec', fix: 'Move it to spec' },
  ]);
});

test('paths lead through lists', () => {
  const sets = [{ name: 'a', count: '3', volumeClaimTemplates: [] }];
  expect(violations([cluster({ storage: { storageClassDeviceSets: sets } })])).toEqual([{
    rule: 'schema/wrong-type',
    property: 'spec.storage.storageClassDeviceSets[0].count',
    message: 'must be an integer, but is a string: "3"',
    fix: 'Write 3 without quotes',
  }]);
});

test('metadata is checked although CRDs leave it out', () => {
  expect(violations([cluster({}, { lables: {}, labels: { 'a.b/c': 1 }, creationTimestamp: null })])).toEqual([
    expect.objectContaining({ property: 'metadata.lables', message: 'unknown field "lables", did you mean "labels"?' }),
    expect.objectContaining({ property: 'metadata.labels["a.b/c"]', message: 'must be a string, but is an integer: 1' }),
  ]);
});

describe('a status', () => {
  const dropped = { rule: 'schema/status-is-dropped', property: 'status', message: 'status is set' };
  const pool = (status: unknown): any => ({ apiVersion: 'csi.ceph.io/v1', kind: 'CephConnection', metadata: { name: 'a' }, spec: { monitors: ['a'] }, status });

  test('is dropped, whatever values it holds', () => {
    expect(violations([{ ...cluster({}), status: { anything: 1, phase: null, conditions: [{ type: 'A' }] } }])).toEqual([dropped]);
    expect(violations([pool(null)])).toEqual([dropped]);
  });

  test('is read before, so its types, its fields and the keys of its entries count', () => {
    expect(violations([{ ...cluster({}), status: 1 }])).toEqual([dropped, expect.objectContaining({ rule: 'schema/wrong-type', property: 'status' })]);
    expect(violations([{ ...cluster({}), status: { phase: 1, conditions: [{ type: [] }] } }])).toEqual([
      dropped,
      expect.objectContaining({ rule: 'schema/wrong-type', property: 'status.phase' }),
      expect.objectContaining({ rule: 'schema/wrong-type', property: 'status.conditions[0].type' }),
    ]);
    expect(violations([{ ...cluster({}), status: { conditions: [{ type: 'A' }, { type: 'A' }, {}] } }]).slice(1)).toEqual([]);
    const job = (reclaimedSpace: unknown): any => ({
      apiVersion: 'csiaddons.openshift.io/v1alpha1', kind: 'ReclaimSpaceJob', metadata: { name: 'a' }, spec: { target: {} }, status: { reclaimedSpace, startTime: 1 },
    });
    expect(violations([job([1.5])])).toEqual([dropped]);
    expect(violations([job({ a: 1 })])).toEqual([dropped, expect.objectContaining({ rule: 'schema/unknown-field', property: 'status.reclaimedSpace.a' })]);
    expect(violations([pool({ phase: 'x' })])).toEqual([dropped, expect.objectContaining({ rule: 'schema/unknown-field', property: 'status.phase' })]);
  });
});

test('a kind that can be scaled has a possible number of replicas', () => {
  const store = (instances: unknown): any => ({ apiVersion: 'ceph.rook.io/v1', kind: 'CephObjectStore', metadata: { name: 'a' }, spec: { gateway: { instances } } });
  expect(violations([store(0)])).toEqual([]);
  expect(violations([store(-1)])).toEqual([
    { rule: 'schema/out-of-range', property: 'spec.gateway.instances', message: '-1 is no number of replicas: it must be between 0 and 2147483647' },
  ]);
  expect(violations([store(null)])).toEqual([{ rule: 'schema/null-value', property: 'spec.gateway.instances', message: 'must not be null' }]);
});

test('a null is nothing to a rule of the CRD', () => {
  const group = (pinning: object): any => ({
    apiVersion: 'ceph.rook.io/v1', kind: 'CephFilesystemSubVolumeGroup', metadata: { name: 'a' }, spec: { filesystemName: 'a', pinning },
  });
  expect(violations([group({ distributed: 1, random: null })])).toEqual([]);
  expect(violations([group({ distributed: 1, random: 0.1 })])).toEqual([expect.objectContaining({ property: 'spec.pinning' })]);
});

test('a rule of the CRD is broken', () => {
  expect(violations([cluster({ network: { provider: 'multus' } })])).toEqual([
    { rule: 'cel/broken-rule', property: 'spec.network', message: 'at least one network selector must be specified when using multus' },
  ]);
});

describe('unknown kinds', () => {
  test('a similar kind of the group is suggested', () => {
    expect(violations([{ apiVersion: 'ceph.rook.io/v1', kind: 'CephBlokPool', metadata: { name: 'a' } }])).toEqual([{
      rule: 'schema/unknown-kind',
      property: 'kind',
      message: 'no schema is known for kind "CephBlokPool" in ceph.rook.io/v1, did you mean "CephBlockPool"?',
      fix: 'Write kind CephBlockPool',
    }]);
  });

  test('another version of the kind is suggested', () => {
    expect(violations([{ apiVersion: 'ceph.rook.io/v2', kind: 'CephCluster', metadata: { name: 'a' } }]))
      .toEqual([expect.objectContaining({ rule: 'schema/unknown-kind', fix: 'Use apiVersion ceph.rook.io/v1' })]);
  });

  test('its CRD may be among the objects', () => {
    const widget = (version: string, more: object = {}): any => ({ apiVersion: `example.com/${version}`, kind: 'Widget', metadata: { name: 'a' }, ...more });
    expect(violations([widget('v1', { size: 'x' }), widgets])).toEqual([expect.objectContaining({ rule: 'schema/wrong-type', property: 'size' })]);
    expect(violations([widget('v1beta1'), widgets])).toEqual([{ rule: 'schema/version-deprecated', property: 'apiVersion', message: 'example.com/v1beta1 of Widget is deprecated' }]);
    expect(violations([widget('v1alpha1'), widgets])).toEqual([{ rule: 'schema/version-not-served', property: 'apiVersion', message: 'example.com/v1alpha1 of Widget is not served' }]);
    expect(violations([widget('v1')])).toEqual([expect.objectContaining({ rule: 'schema/unknown-kind' })]);
  });

  test('its CRD may be brought by somebody else', () => {
    const external = { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', name: 'widgets.example.com' };
    expect(violations([{ apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'a' } }], [external])).toEqual([]);
  });

  test('a malformed CRD defines nothing', () => {
    expect(violations([{ apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'a' } }, { ...widgets, spec: {} }]))
      .toEqual([expect.objectContaining({ rule: 'schema/unknown-kind' })]);
  });
});

test('every rule says why, what to do and where upstream says so', () => {
  for (const rule of schemaChecks.flatMap(({ rules }) => rules)) {
    expect(rule).toEqual({ id: rule.id, severity: rule.severity, why: expect.stringMatching(/\w{3}/), fix: expect.stringMatching(/\w{3}/), evidence: expect.stringMatching(/\w{3}/) });
  }
});
