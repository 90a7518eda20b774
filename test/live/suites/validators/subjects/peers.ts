import { rook, SecretRef } from 'rookery';
import { field, rookObject, secret, type Subject } from '../subject';
import { alone, blockPool } from './ceph';

const SECRETS = [secret('first', { token: 'x', pool: 'x' }), secret('second', { token: 'x', pool: 'x' })];
const REPLICATED = { replicated: { size: 3 } };

function peersAt(at: string, cases: Subject['cases']): Subject {
  return {
    check: 'peer-token',
    cases,
    fields: [
      field(`object.spec.${at}.secretNames`, undefined, [], ['first'], ['second', 'first'], ['nowhere']),
      field('object.spec.mirroring.enabled', true, false),
      ...[0, 1].flatMap((index) => [
        field(`others[${index}].stringData`, undefined, {}, { other: 'x' }),
        ...['token', 'pool'].map((key) => field(`others[${index}].stringData.${key}`, undefined, '')),
        field(`others[${index}].data`, { token: 'eA==' }, { pool: 'eA==' }, { token: '' }),
      ]),
    ],
    rules: ['rook/peer-secret-keys'],
  };
}

/** Secrets by which pools and file systems find their copies. */
export const peers: readonly Subject[] = [
  peersAt('mirroring.peers', [
    alone(blockPool(rook.Redundancy.replicated(3), { mirroring: { mode: rook.MirroringMode.IMAGE, peers: [SecretRef.named('first')] } }), ...SECRETS),
    alone(rookObject('CephFilesystem', {
      metadataServer: { activeCount: 1 }, metadataPool: REPLICATED, dataPools: [REPLICATED], mirroring: { enabled: true, peers: { secretNames: ['first'] } },
    }), ...SECRETS),
  ]),
  peersAt('peers', [alone(rookObject('CephRBDMirror', { count: 1, peers: { secretNames: ['first', 'second'] } }), ...SECRETS)]),
];
