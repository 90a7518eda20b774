import type { Document } from '../../../document';
import type { World } from '../../world';
import { STORAGE_CLASS } from '../classes';
import { perWorld } from '../memo';
import { fields, namespaceOf, spec, text, type Fields } from '../read';
import { clusterIn, isOutside } from './cluster';

/** The kind of snapshot classes. */
export const SNAPSHOT_CLASS = 'snapshot.storage.k8s.io/VolumeSnapshotClass';
/** Classes that name a driver of Ceph. */
export const CSI_CLASS_KINDS = [STORAGE_CLASS, SNAPSHOT_CLASS];

/** The driver of a storage or snapshot class if it is one of Ceph's, with its type, such as `rbd`. */
export function cephDriver({ object }: Document): { readonly name: string; readonly type: string; readonly property: string } | undefined {
  const property = object.kind === 'StorageClass' ? 'provisioner' : 'driver';
  const name = text(object[property]) ?? '';
  const match = /^(?:.+\.)?(rbd|cephfs|nfs|nvmeof)\.csi\.ceph\.com$/.exec(name);
  return match ? { name, type: match[1], property } : undefined;
}

/** The parameters of a class. */
export function parametersOf(document: Document): Fields {
  return fields(document.object.parameters);
}

const tenants: (world: World) => ReadonlyMap<string, string> = perWorld((world) => {
  const found = new Map<string, string>();
  for (const kind of ['CephBlockPoolRadosNamespace', 'CephFilesystemSubVolumeGroup']) {
    for (const document of world.ofKind(`ceph.rook.io/${kind}`)) found.set(text(spec(document).clusterID) || '', namespaceOf(document));
  }
  return found;
});

/**
 * The namespace of the Ceph cluster that a clusterID means, `undefined` when none is known under it.
 *
 * It is the namespace itself, or the id of a rados namespace or subvolume group.
 */
export function namespaceOfClusterId(world: World, clusterId: string): string | undefined {
  if (clusterIn(world, clusterId) || isOutside(world, clusterId)) return clusterId;
  const named = tenants(world).get(clusterId);
  if (named !== undefined) return named;
  // An id that nobody chose is a hash that only the operator knows.
  return /^[0-9a-f]{32}$/.test(clusterId) ? tenants(world).get('') : undefined;
}
