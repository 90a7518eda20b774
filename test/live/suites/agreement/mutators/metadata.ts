import type { Site } from '../sites';
import { isObject, put, valueAt } from './mutator';
import type { Mutator } from './mutator';

const NAMES = [
  'a', 'A', 'a_b', 'a.b', 'a..b', '.a', 'a.', '-a', 'a-', 'a b', 'a/b', 'a%b', '..', '.', '0', 'ü', 'a\n', 'x'.repeat(63), 'x'.repeat(64), 'x'.repeat(253), 'x'.repeat(254),
  `${'x'.repeat(64)}.a`, 'rbd.csi.ceph.com', 'a.rbd.csi.ceph.com', '', ' a', 'system:node', '*',
];
const KEYS = [
  'a', 'A', 'a.b', '-a', 'a-', 'a/b', 'a/b/c', '/a', 'a/', 'A/b', 'a_b/c', 'a..b/c', '', ' ', 'ü', `${'x'.repeat(253)}/a`, `${'x'.repeat(254)}/a`, 'x'.repeat(63), 'x'.repeat(64),
  `a/${'x'.repeat(64)}`, 'kubernetes.io/a', 'a.k8s.io/b', 'a b', 'a:b', 'a\n', 'a_b', 'a.-b/c',
];
const VALUES = ['', 'a', 'A', 'a b', '-', 'a-', '_a', 'a.b', 'a/b', 'ü', 'x'.repeat(63), 'x'.repeat(64), 'true', 1, true, null, [], {}, 1.5, 'a\n'];
const FIELDS: { readonly [name: string]: readonly unknown[] } = {
  generateName: ['', 'a-', 'A', 'a_b', 'x'.repeat(64), 'x'.repeat(254), 1, null, '-'],
  finalizers: [['a/b'], ['a'], ['A/b'], ['a', 'a'], ['a/b', 'a/b'], [''], ['a b'], [1], [null], {}, null, 'a/b', ['foregroundDeletion'], ['orphan', 'foregroundDeletion'], ['kubernetes']],
  ownerReferences: [
    [{}], [{ apiVersion: 'v1', kind: 'A', name: 'a', uid: 'u' }], [{ apiVersion: 'v1', kind: 'A', name: 'a' }], [{ apiVersion: '', kind: 'A', name: 'a', uid: 'u' }],
    [{ apiVersion: 'v1', kind: '', name: 'a', uid: 'u' }], [{ apiVersion: 'v1', kind: 'A', name: '', uid: 'u' }], [{ apiVersion: 'v1', kind: 'A', name: 'a', uid: '' }],
    [{ apiVersion: 'v1', kind: 'A', name: 'a', uid: 'u' }, { apiVersion: 'v1', kind: 'B', name: 'b', uid: 'u' }], [{ apiVersion: 'v1', kind: 'Event', name: 'a', uid: 'u' }],
    [{ apiVersion: 'v1', kind: 'A', name: 'a', uid: 'u', controller: true }, { apiVersion: 'v1', kind: 'B', name: 'b', uid: 'v', controller: true }],
    [{ apiVersion: 'v1', kind: 'A', name: 'a', uid: 'u', controller: 'true' }], [{ apiVersion: 'a/b/c', kind: 'A', name: 'a', uid: 'u' }], [null], 'a', {}, null,
    [{ apiVersion: 'v1', kind: 'A', name: 'a', uid: 'u', extra: 1 }], [{ apiVersion: 'v1', kind: 'A', name: 'a', uid: 'u', blockOwnerDeletion: null }],
  ],
  creationTimestamp: [null, '2026-01-02T03:04:05Z', '2026-01-02', '', 1, {}, 'now'],
  deletionTimestamp: [null, '2026-01-02T03:04:05Z', 'x', 1],
  deletionGracePeriodSeconds: [0, -1, 1.5, '1', null, 2 ** 63],
  generation: [0, 1, -1, 1.5, '1', null],
  resourceVersion: ['', '1', 'a', 1, null],
  uid: ['', 'a', 1, null],
  selfLink: ['', '/a', 1, null],
  managedFields: [null, [], {}, [{}], [{ manager: 'a', operation: 'Apply', apiVersion: 'v1', fieldsType: 'FieldsV1', fieldsV1: {} }], [{ manager: 1 }], [{ extra: 1 }], 'a'],
  clusterName: ['a', null],
  labels: [null, {}, [], 'a', { a: null }],
  annotations: [null, {}, [], 'a', { a: null }, { a: 1 }, { a: 'x'.repeat(262_144) }, { a: 'x'.repeat(262_143) }, { a: 'ü'.repeat(131_072) }],
  namespace: ['', 'a', 'A', 'a.b', 'x'.repeat(63), 'x'.repeat(64), 1, null],
};

/** Whether it is the metadata of the object, or of another one inside. */
const isMetadata = (site: Site): boolean => site.key === 'metadata' && isObject(valueAt(site));

/** What every object carries. */
export const metadataMutators: readonly Mutator[] = [
  { name: 'another name of the object', applies: isMetadata, change: (site, random) => named(valueAt(site), 'name', random.pick(NAMES)) },
  { name: 'another label', applies: isMetadata, change: (site, random) => entry(valueAt(site), 'labels', random.pick(KEYS), 'value') },
  { name: 'another value of a label', applies: isMetadata, change: (site, random) => entry(valueAt(site), 'labels', 'label', random.pick(VALUES)) },
  { name: 'another annotation', applies: isMetadata, change: (site, random) => entry(valueAt(site), 'annotations', random.pick(KEYS), random.pick(VALUES)) },
  {
    name: 'another field of metadata',
    applies: isMetadata,
    change: (site, random) => {
      const field = random.pick(Object.keys(FIELDS));
      named(valueAt(site), field, random.pick(FIELDS[field]));
    },
  },
  {
    name: 'another type of object',
    applies: ({ path }) => path.length === 0,
    change: (site, random) => {
      const object = valueAt(site);
      const [group, version] = String(object.apiVersion).split('/');
      random.pick([
        () => put(object, 'kind', random.pick<unknown>(['', null, 1, 'Unknown', String(object.kind).toLowerCase(), `${object.kind}List`, {}])),
        () => put(object, 'apiVersion', random.pick<unknown>(['', null, 1, 'v1', version, `${group}/v9`, `${group}/`, `${group}/${version}/x`, `x.${group}/${version}`])),
      ])();
    },
  },
];

function named(metadata: unknown, field: string, value: unknown): void {
  if (isObject(metadata)) put(metadata, field, value);
}

function entry(metadata: unknown, field: string, key: string, value: unknown): void {
  if (!isObject(metadata)) return;
  if (!isObject(metadata[field])) put(metadata, field, {});
  put(metadata[field], key, value);
}
