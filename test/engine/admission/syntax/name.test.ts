import { nameRule } from '../../../../lib/engine/admission/syntax/name';
import { found } from './support';

const object = (apiVersion: string, kind: string, name?: string, namespace?: string): any => ({ apiVersion, kind, metadata: { name, namespace } });

test.each([
  ['v1', 'ConfigMap', 'a.b-c'],
  ['v1', 'Namespace', 'rook-ceph'],
  ['v1', 'Service', 'web'],
  ['rbac.authorization.k8s.io/v1', 'ClusterRole', 'system:node'],
  ['storage.k8s.io/v1', 'CSIDriver', 'rook-ceph.rbd.csi.ceph.com'],
])('%s %s may be called %s', (apiVersion, kind, name) => {
  expect(found(nameRule, object(apiVersion, kind, name))).toEqual([]);
});

test.each([
  ['v1', 'ConfigMap', 'A', 'metadata.name: the name "A" must be lower-case letters'],
  ['v1', 'ConfigMap', 'a'.repeat(254), 'at most 253 characters'],
  ['v1', 'Namespace', 'a.b', 'the name "a.b" must be lower-case letters, digits and "-", at most 63 characters'],
  ['v1', 'Service', '1a', 'the name "1a" must be lower-case letters, digits and "-", at most 63 characters, beginning with a letter'],
  ['batch/v1', 'CronJob', 'a'.repeat(53), 'at most 52 characters'],
  ['rbac.authorization.k8s.io/v1', 'Role', 'a/b', 'not hold "/" or "%"'],
])('%s %s may not be called %s', (apiVersion, kind, name, text) => {
  expect(found(nameRule, object(apiVersion, kind, name))).toEqual([expect.stringContaining(text)]);
});

test('an object needs a name or a prefix for one', () => {
  expect(found(nameRule, object('v1', 'ConfigMap'))).toEqual(['metadata.name: the object has no name']);
  const prefixed = (generateName: string): string[] => found(nameRule, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { generateName } });
  expect(prefixed('a-')).toEqual([]);
  expect(prefixed('')).toEqual(['metadata.name: the object has no name']);
  expect(prefixed('-')).toEqual([expect.stringContaining('metadata.generateName: the name "-" must be')]);
});

test('of a prefix the name that is made of it counts', () => {
  const prefixed = (apiVersion: string, kind: string, metadata: object): string[] => found(nameRule, { apiVersion, kind, metadata });
  expect(prefixed('batch/v1', 'CronJob', { generateName: 'a'.repeat(47) })).toEqual([]);
  expect(prefixed('batch/v1', 'CronJob', { generateName: 'a'.repeat(48) })).toEqual([expect.stringContaining('at most 52 characters')]);
  expect(prefixed('batch/v1', 'CronJob', { name: 'a', generateName: 'a'.repeat(253) })).toEqual([]);
  expect(prefixed('storage.k8s.io/v1', 'CSIDriver', { generateName: 'a'.repeat(253) })).toEqual([]);
  expect(prefixed('v1', 'ConfigMap', { generateName: 'a'.repeat(254) })).toEqual([expect.stringContaining('at most 253 characters')]);
});

test('a namespace is a label', () => {
  expect(found(nameRule, object('v1', 'ConfigMap', 'a', 'b.c'))).toEqual([expect.stringContaining('metadata.namespace: the namespace "b.c" must be')]);
});

test('a CRD is named after its plural and group', () => {
  const crd = { ...object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'pools.b.io'), spec: { group: 'a.io', names: { plural: 'pools' } } };
  expect(found(nameRule, crd)).toEqual(['metadata.name: the name "pools.b.io" must be "pools.a.io", the plural and the group']);
});
