import type { UpstreamName } from './data-file';

/** Which data file holds an API group, known without reading any. */
const GROUPS: ReadonlyMap<string, UpstreamName> = new Map([
  ['ceph.rook.io', 'rook'],
  ['objectbucket.io', 'rook'],
  ['csi.ceph.io', 'csi-operator'],
  ['topolvm.io', 'topolvm'],
  ['topolvm.cybozu.com', 'topolvm'],
  ['pie.topolvm.io', 'pie'],
  ['monitoring.coreos.com', 'prometheus-operator'],
  ['operator.victoriametrics.com', 'victoriametrics-operator'],
  ['snapshot.storage.k8s.io', 'snapshotter'],
  ['groupsnapshot.storage.k8s.io', 'snapshotter'],
  ['csiaddons.openshift.io', 'csi-addons'],
  ['replication.storage.openshift.io', 'csi-addons'],
  ['cert-manager.io', 'cert-manager'],
]);

/** The upstream that owns an API group, `undefined` when none does. */
export function upstreamOfGroup(group: string): UpstreamName | undefined {
  // Kubernetes keeps names without dots and *.k8s.io for itself.
  return GROUPS.get(group) ?? (!group.includes('.') || group.endsWith('.k8s.io') ? 'kubernetes' : undefined);
}
