import { clusterPartTwice } from '../../../../../lib/engine/admission/rules/rook/cluster-part-twice';
import { object, verdicts } from '../samples';

const part = (name: string, spec: object) => object('ceph.rook.io/v1', 'CephBlockPoolRadosNamespace', name, 'rook-ceph', { spec: { blockPoolName: 'replicated', ...spec } });

test('two objects for one rados namespace', () => {
  expect(verdicts(clusterPartTwice, [part('team', {}), part('same', { name: 'team', clusterID: 'other' })])).toEqual([
    {
      object: 'same',
      property: 'spec.name',
      message: 'CephBlockPoolRadosNamespace rook-ceph/same and CephBlockPoolRadosNamespace rook-ceph/team describe the same',
      fix: 'Remove one of the objects',
    },
  ]);
});

test('silent: other names, and equal names in other pools', () => {
  expect(verdicts(clusterPartTwice, [part('team', {}), part('web', {}), part('other', { name: 'team', blockPoolName: 'fast' })])).toEqual([]);
});
