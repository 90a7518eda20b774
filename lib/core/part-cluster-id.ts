import { createHash } from 'node:crypto';

/**
 * The id by which the CSI drivers know a part of a Ceph cluster, the same that Rook would choose where none is given, so that whoever
 * refers to it need not read it back.
 *
 * @param owner the pool or the filesystem that the part belongs to
 * @param name the name of the part in Ceph, empty for the implicit one of a pool
 */
export function partClusterId(namespace: string, owner: string, kind: 'block' | 'file', name: string): string {
  return createHash('sha256').update(`${namespace}-${owner}-${kind}-${name}`).digest('hex').slice(0, 32);
}
