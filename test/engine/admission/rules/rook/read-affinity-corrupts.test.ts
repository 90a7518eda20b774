import { readAffinityCorrupts } from '../../../../../lib/engine/admission/rules/rook/read-affinity-corrupts';
import { cluster, verdicts } from '../samples';

test('read affinity on 20.2.0', () => {
  expect(verdicts(readAffinityCorrupts,
    [cluster({ cephVersion: { image: 'quay.io/ceph/ceph:v20.2.0' }, csi: { readAffinity: { enabled: true } } })])).toEqual([
    {
      object: 'ceph',
      property: 'spec.csi.readAffinity.enabled',
      message: 'CephCluster rook-ceph/ceph runs Ceph 20.2.0 with read affinity',
      fix: 'Use Ceph 20.2.1 or newer, or remove csi.readAffinity',
    },
  ]);
});

test('silent: read affinity on 20.2.4', () => {
  expect(verdicts(readAffinityCorrupts, [cluster({ csi: { readAffinity: { enabled: true } } })])).toEqual([]);
});
