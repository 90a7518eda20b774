import { kernelTooOld } from '../../../../../lib/engine/admission/rules/rook/kernel-too-old';
import { blockClass, cluster, pool, verdicts } from '../samples';

const connections = { encryption: { enabled: true }, compression: { enabled: true }, requireMsgr2: true };
const demanding = cluster({ network: { connections }, security: { cephx: { csi: { keyType: 'aes256k' } } } });
const nodes = (...kernels: (string | undefined)[]) => ({ nodePools: kernels.map((kernel, index) => pool({ name: `pool-${index}`, kernel })) });

test('kernels that do not know what a cluster demands', () => {
  const found = verdicts(kernelTooOld, [demanding, blockClass()], nodes('5.4.0-100-generic', '6.8', '7.0'));
  expect(found.map(({ property, message }) => [property, message])).toEqual([
    ['spec.network.connections.encryption.enabled',
      'CephCluster rook-ceph/ceph encrypts its connections, which Linux knows from 5.11 on; older are the nodes of pool-0 (5.4.0-100-generic)'],
    ['spec.network.connections.compression.enabled',
      'CephCluster rook-ceph/ceph compresses its connections, which Linux knows from 5.11 on; older are the nodes of pool-0 (5.4.0-100-generic)'],
    ['spec.network.connections.requireMsgr2',
      'CephCluster rook-ceph/ceph speaks the second version of the protocol only, which Linux knows from 5.11 on; older are the nodes of pool-0 (5.4.0-100-generic)'],
    ['spec.security.cephx.csi.keyType',
      'CephCluster rook-ceph/ceph gives drivers keys of 256 bits, which Linux knows from 7.0 on; older are the nodes of pool-0 (5.4.0-100-generic), pool-1 (6.8)'],
  ]);
});

test('silent: new kernels, kernels that are not known, volumes of other clients, none, nothing demanded', () => {
  expect(verdicts(kernelTooOld, [demanding, blockClass()], nodes('7.0', undefined))).toEqual([]);
  expect(verdicts(kernelTooOld, [demanding, blockClass({ mounter: 'rbd-nbd' })], nodes('5.4'))).toEqual([]);
  expect(verdicts(kernelTooOld, [demanding], nodes('5.4'))).toEqual([]);
  expect(verdicts(kernelTooOld, [cluster(), blockClass()], nodes('4.18'))).toEqual([]);
});
