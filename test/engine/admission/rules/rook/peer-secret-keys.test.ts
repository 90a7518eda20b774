import { peerSecretKeys } from '../../../../../lib/engine/admission/rules/rook/peer-secret-keys';
import { blockPool, object, verdicts } from '../samples';

const mirrored = (enabled: boolean, ...secretNames: string[]) => blockPool({ replicated: { size: 3 }, mirroring: { enabled, mode: 'image', peers: { secretNames } } });
const secret = (name: string, stringData: object) => object('v1', 'Secret', name, 'rook-ceph', { stringData });

test('a peer without a token', () => {
  expect(verdicts(peerSecretKeys, [mirrored(true, 'good', 'bad'), secret('good', { token: 'x' }), secret('bad', { key: 'x' })])).toEqual([
    {
      object: 'replicated',
      property: 'spec.mirroring.peers.secretNames[1]',
      message: 'Secret rook-ceph/bad has nothing under the key token',
      fix: 'Put the bootstrap token of the other cluster under the key token, for a CephRBDMirror also the name of the pool under pool',
    },
  ]);
});

test('a mirror daemon also needs the name of the pool', () => {
  const mirror = object('ceph.rook.io/v1', 'CephRBDMirror', 'mirror', 'rook-ceph', { spec: { count: 1, peers: { secretNames: ['good'] } } });
  expect(verdicts(peerSecretKeys, [mirror, secret('good', { token: 'x' })]).map(({ message }) => message)).toEqual(['Secret rook-ceph/good has nothing under the key pool']);
});

test('silent: mirroring is off, or the secret comes from elsewhere', () => {
  expect(verdicts(peerSecretKeys, [mirrored(false, 'bad'), secret('bad', {}), mirrored(true, 'elsewhere')])).toEqual([]);
});
