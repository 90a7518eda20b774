import { gatewayCephTooOld } from '../../../../../lib/engine/admission/rules/rook/gateway-ceph-too-old';
import { cluster, verdicts } from '../samples';
import { gateway } from './nfs-samples';

const image = (tag: string) => cluster({ cephVersion: { image: `quay.io/ceph/ceph:${tag}` } });

test('gateways of Ceph 19', () => {
  expect(verdicts(gatewayCephTooOld, [image('v19.2.6'), gateway()])).toEqual([
    {
      object: 'gateway',
      property: '',
      message: 'CephNVMeOFGateway rook-ceph/gateway needs Ceph 20, CephCluster rook-ceph/ceph runs 19.2.6',
      fix: 'Use Ceph 20 or later',
    },
  ]);
});

test('silent: Ceph 20, a version that nobody knows, no cluster', () => {
  expect(verdicts(gatewayCephTooOld, [image('v20.2.4'), gateway()])).toEqual([]);
  expect(verdicts(gatewayCephTooOld, [image('latest'), gateway()])).toEqual([]);
  expect(verdicts(gatewayCephTooOld, [gateway()])).toEqual([]);
});
