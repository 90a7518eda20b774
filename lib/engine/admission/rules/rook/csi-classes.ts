import type { Document } from '../../../document';
import type { World } from '../../world';
import { STORAGE_CLASS } from '../classes';
import { fields, namespaceOf, text, type Fields } from '../read';
import { clusterIn, isOutside } from './cluster';
import { clusterParts } from './cluster-parts';

/** The kind of snapshot classes. */
export const SNAPSHOT_CLASS = 'snapshot.storage.k8s.io/VolumeSnapshotClass';
/** The kind of classes for snapshots of several volumes. */
export const GROUP_SNAPSHOT_CLASS = 'groupsnapshot.storage.k8s.io/VolumeGroupSnapshotClass';
/** Classes that name a driver of Ceph. */
export const CSI_CLASS_KINDS = [STORAGE_CLASS, SNAPSHOT_CLASS, GROUP_SNAPSHOT_CLASS];

/** The driver of a class if it is one of Ceph's, with its type, such as `rbd`. */
export function cephDriver({ object }: Document): { readonly name: string; readonly type: string; readonly property: string } | undefined {
  const property = object.kind === 'StorageClass' ? 'provisioner' : 'driver';
  const name = text(object[property]) ?? '';
  const match = /^(?:.+\.)?(rbd|cephfs|nfs|nvmeof)\.csi\.ceph\.com$/.exec(name);
  return match ? { name, type: match[1], property } : undefined;
}

/** Whether volumes of the class are images in block pools. */
export function keepsImages(document: Document): boolean {
  return ['rbd', 'nvmeof'].includes(cephDriver(document)?.type ?? '');
}

/** The parameters of a class. */
export function parametersOf(document: Document): Fields {
  return fields(document.object.parameters);
}

/**
 * The namespace of the Ceph cluster that a clusterID means, `undefined` when none is known under it.
 *
 * It is the namespace itself, or the id of a rados namespace or subvolume group.
 */
export function namespaceOfClusterId(world: World, clusterId: string): string | undefined {
  if (clusterIn(world, clusterId) || isOutside(world, clusterId)) return clusterId;
  const part = clusterParts(world).get(clusterId)?.[0];
  return part && namespaceOf(part.document);
}
