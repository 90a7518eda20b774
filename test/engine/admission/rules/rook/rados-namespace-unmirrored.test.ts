import { radosNamespaceUnmirrored } from '../../../../../lib/engine/admission/rules/rook/rados-namespace-unmirrored';
import { blockPool, cluster, object, verdicts } from '../samples';

const namespace = (mirroring?: object) => object('ceph.rook.io/v1', 'CephBlockPoolRadosNamespace', 'team', 'rook-ceph', { spec: { blockPoolName: 'replicated', mirroring } });
const mirrored = blockPool({ mirroring: { enabled: true, mode: 'init-only' } });
const FIX = 'Enable mirroring of the pool, with mode init-only if nothing else of it is to be copied, and give the namespace mode pool or image';

test('a namespace without its pool, and without a mode', () => {
  expect(verdicts(radosNamespaceUnmirrored, [blockPool(), namespace({ mode: '' })])).toEqual([
    { object: 'team', property: 'spec.mirroring.mode', message: 'CephBlockPoolRadosNamespace rook-ceph/team is mirrored without a mode', fix: FIX },
    { object: 'team', property: 'spec.mirroring', message: 'CephBlockPoolRadosNamespace rook-ceph/team is mirrored, and CephBlockPool rook-ceph/replicated is not', fix: FIX },
  ]);
});

test('silent: a mirrored pool, no mirroring, a pool of others, a cluster of others', () => {
  expect(verdicts(radosNamespaceUnmirrored, [mirrored, namespace({ mode: 'image' })])).toEqual([]);
  expect(verdicts(radosNamespaceUnmirrored, [blockPool(), namespace()])).toEqual([]);
  expect(verdicts(radosNamespaceUnmirrored, [namespace({ mode: 'pool' })])).toEqual([]);
  expect(verdicts(radosNamespaceUnmirrored, [cluster({ external: { enable: true } }), blockPool(), namespace({ mode: 'pool' })])).toEqual([]);
});
