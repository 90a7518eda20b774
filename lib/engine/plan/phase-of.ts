import { Phase } from '../../core/phase';
import { text } from '../admission/rules/read';
import { groupKind } from '../admission/world';
import type { Document } from '../document';

const ORDER: readonly string[] = Object.values(Phase);

const BY_KIND: ReadonlyMap<string, Phase> = new Map([
  ['apiextensions.k8s.io/CustomResourceDefinition', Phase.CRDS],
  ['/Namespace', Phase.NAMESPACES],
  ['/ServiceAccount', Phase.ACCESS],
  ['/Secret', Phase.ACCESS],
  ['/LimitRange', Phase.ACCESS],
  ['/ResourceQuota', Phase.ACCESS],
  ['scheduling.k8s.io/PriorityClass', Phase.ACCESS],
  ['/ConfigMap', Phase.CONFIG],
  ['storage.k8s.io/CSIDriver', Phase.OPERATORS],
  // A volume made by hand may be a disk that Ceph keeps its data on.
  ['/PersistentVolume', Phase.LOCAL_STORAGE],
  ['ceph.rook.io/CephCluster', Phase.CLUSTERS],
  ['snapshot.storage.k8s.io/VolumeSnapshotClass', Phase.CLASSES],
  ['groupsnapshot.storage.k8s.io/VolumeGroupSnapshotClass', Phase.CLASSES],
  ['replication.storage.openshift.io/VolumeReplicationClass', Phase.CLASSES],
  ['replication.storage.openshift.io/VolumeGroupReplicationClass', Phase.CLASSES],
]);

const BY_GROUP: ReadonlyMap<string, Phase> = new Map([
  ['rbac.authorization.k8s.io', Phase.ACCESS],
  ['security.openshift.io', Phase.ACCESS],
  ['csi.ceph.io', Phase.OPERATORS],
  ['ceph.rook.io', Phase.DATA],
  ['pie.topolvm.io', Phase.OBSERVE],
  ['monitoring.coreos.com', Phase.OBSERVE],
  ['operator.victoriametrics.com', Phase.OBSERVE],
]);

/** The stage an object is applied in: its own, else the one its kind belongs to; whatever nobody knows comes last. */
export function phaseOf(document: Document): string {
  if (document.phase !== undefined) return document.phase;
  const kind = groupKind(document.object);
  if (kind === 'storage.k8s.io/StorageClass') {
    // A class over something else than Ceph may be what Ceph keeps its own data on.
    return text(document.object.provisioner)?.endsWith('.csi.ceph.com') ? Phase.CLASSES : Phase.LOCAL_STORAGE;
  }
  return BY_KIND.get(kind) ?? BY_GROUP.get(kind.slice(0, kind.indexOf('/'))) ?? Phase.WORKLOADS;
}

/** The place of a stage among all; one that is unknown comes last. */
export function rankOf(phase: string): number {
  const rank = ORDER.indexOf(phase);
  return rank < 0 ? ORDER.length : rank;
}
