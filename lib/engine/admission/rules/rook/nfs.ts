import type { Document } from '../../../document';
import type { World } from '../../world';
import { count, dig, spec } from '../read';
import { clusterIn, onHostNetwork } from './cluster';

/** The kind of NFS servers. */
export const NFS = 'ceph.rook.io/CephNFS';
/** The port that clients look for a server at. */
export const USUAL_NFS_PORT = 2049;

/** How many servers an NFS has. */
export function serversOf(nfs: Document): number {
  return count(dig(spec(nfs), 'server', 'active')) ?? 0;
}

/** The port of the servers. */
export function portOf(nfs: Document): number {
  return count(dig(spec(nfs), 'server', 'port')) || USUAL_NFS_PORT;
}

/** Whether the servers are on the network of their nodes; where they do not say, the cluster does. */
export function isOnHostNetwork(world: World, nfs: Document, namespace: string): boolean {
  const own = dig(spec(nfs), 'server', 'hostNetwork');
  if (typeof own === 'boolean') return own;
  const cluster = clusterIn(world, namespace);
  return cluster !== undefined && onHostNetwork(cluster);
}
