import { mirroringCephTooOld } from '../../../../../lib/engine/admission/rules/rook/mirroring-ceph-too-old';
import { blockPool, cluster, object, verdicts } from '../samples';

const old = cluster({ cephVersion: { image: 'quay.io/ceph/ceph:v19.2.6' } });
const namespace = (mirroring?: object) => object('ceph.rook.io/v1', 'CephBlockPoolRadosNamespace', 'team', 'rook-ceph', { spec: { blockPoolName: 'replicated', mirroring } });
const pool = (mode: string, enabled = true) => blockPool({ mirroring: { enabled, mode } });
const FIX = 'Use an image of Ceph 20 or newer, or mirror whole pools with mode image or pool';

test('rados namespaces, and pools for them, in Ceph 19', () => {
  expect(verdicts(mirroringCephTooOld, [old, namespace({ mode: 'image' }), pool('init-only')])).toEqual([
    { object: 'team', property: 'spec.mirroring', message: 'CephBlockPoolRadosNamespace rook-ceph/team needs Ceph 20 for its mirroring, the cluster runs 19.2.6', fix: FIX },
    { object: 'replicated', property: 'spec.mirroring.mode', message: 'CephBlockPool rook-ceph/replicated needs Ceph 20 for its mirroring, the cluster runs 19.2.6', fix: FIX },
  ]);
});

test('silent: Ceph 20, an unknown Ceph, whole pools, no mirroring', () => {
  expect(verdicts(mirroringCephTooOld, [cluster(), namespace({ mode: 'image' }), pool('init-only')])).toEqual([]);
  expect(verdicts(mirroringCephTooOld, [cluster({ cephVersion: { image: 'ceph@sha256:0' } }), pool('init-only')])).toEqual([]);
  expect(verdicts(mirroringCephTooOld, [old, pool('image'), pool('init-only', false), namespace()])).toEqual([]);
});
