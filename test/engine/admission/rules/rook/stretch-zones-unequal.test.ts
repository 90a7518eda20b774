import { stretchZonesUnequal } from '../../../../../lib/engine/admission/rules/rook/stretch-zones-unequal';
import { cluster, deviceSet, template, verdicts } from '../samples';

const zones = [{ name: 'c', arbiter: true }, { name: 'a' }, { name: 'b' }];

function inZones(...values: string[]): object {
  const matchExpressions = [{ key: 'topology.kubernetes.io/zone', operator: 'In', values }];
  return { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions }] } } };
}

const set = (zone: string, size: string, fields: object = {}) => deviceSet({
  name: `set-${zone}`, placement: inZones(zone), volumeClaimTemplates: [template({ resources: { requests: { storage: size } } })], ...fields,
});
const stretched = (sets: object[], image = 'quay.io/ceph/ceph:v20.2.4') => cluster({
  cephVersion: { image }, mon: { count: 5, stretchCluster: { zones } }, storage: { storageClassDeviceSets: sets },
});

function found(...args: Parameters<typeof stretched>): string[][] {
  return verdicts(stretchZonesUnequal, [stretched(...args)]).map(({ property, message }) => [property, message]);
}

const AT = 'spec.storage.storageClassDeviceSets';
const SAYS = 'CephCluster rook-ceph/ceph is a stretch cluster with';

test('a zone that is larger, and one that is so for an older Ceph', () => {
  expect(found([set('a', '2Ti'), set('b', '1Ti')])).toEqual([[AT, `${SAYS} 6 TiB of OSDs in a and 3 TiB in b`]]);
  expect(found([set('a', '1Ti'), set('b', '1Ti'), set('b', '1Ti', { name: 'more' })])).toEqual([[AT, `${SAYS} 6 TiB of OSDs in b and 3 TiB in a`]]);
  const nearly = [set('a', '100Gi'), set('b', '95Gi')];
  expect(found(nearly)).toEqual([]);
  expect(found(nearly, 'quay.io/ceph/ceph:v19.2.6')).toEqual([[AT, `${SAYS} 300 GiB of OSDs in a and 285 GiB in b`]]);
});

test('silent: alike, sets for both zones or with weights of their own, an image without a version, a cluster that is not stretched', () => {
  expect(found([set('a', '1Ti'), set('b', '1Ti')])).toEqual([]);
  expect(found([set('a', '2Ti'), set('b', '1Ti', { placement: inZones('a', 'b') })])).toEqual([]);
  expect(found([set('a', '2Ti'), set('b', '1Ti', { placement: {} })])).toEqual([]);
  const heavier = template({ resources: { requests: { storage: '1Ti' } } }, { name: 'data', annotations: { crushInitialWeight: '2.0' } });
  expect(found([set('a', '2Ti'), set('b', '1Ti', { volumeClaimTemplates: [heavier] })])).toEqual([]);
  expect(found([set('a', '100Gi'), set('b', '95Gi')], 'registry.example.com/ceph:mine')).toEqual([]);
  expect(verdicts(stretchZonesUnequal, [cluster({ storage: { storageClassDeviceSets: [set('a', '2Ti'), set('b', '1Ti')] } })])).toEqual([]);
});
