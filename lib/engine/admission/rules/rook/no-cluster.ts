import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { namespaceOf, spec, text, title } from '../read';
import { clusterIn, isOutside } from './cluster';

const CHILDREN = [
  'CephBlockPool', 'CephBlockPoolRadosNamespace', 'CephBucketNotification', 'CephBucketTopic', 'CephClient', 'CephFilesystem',
  'CephFilesystemMirror', 'CephFilesystemSubVolumeGroup', 'CephNFS', 'CephNVMeOFGateway', 'CephObjectRealm', 'CephObjectStore',
  'CephObjectStoreAccount', 'CephObjectStoreUser', 'CephObjectZone', 'CephObjectZoneGroup', 'CephRBDMirror',
];

/** An object of Ceph in a namespace where no cluster would carry it out. */
export const noCluster: Rule = {
  id: 'rook/no-cluster',
  severity: Severity.ERROR,
  why: 'Rook looks for the CephCluster in the namespace of the object and waits for it without end',
  fix: 'Put the object into the namespace of its CephCluster, or declare that CephCluster with `existing` on the site',
  evidence: 'rook/rook pkg/operator/ceph/controller/controller_utils.go IsReadyToReconcile',
  kinds: CHILDREN.map((kind) => `ceph.rook.io/${kind}`),
  * inspect(document, world) {
    const home = homeOf(document, world);
    if (clusterIn(world, home) || isOutside(world, home)) return;
    yield { document, property: 'metadata.namespace', message: `${title(document)} needs a CephCluster in namespace ${home}, and there is none` };
  },
};

/** The namespace of the cluster that an object belongs to: its own, but for what stores let stand beside those who use it. */
function homeOf(document: Document, world: World): string {
  const namespace = namespaceOf(document);
  const { clusterNamespace, objectStoreNamespace, topic } = spec(document);
  switch (document.object.kind) {
    case 'CephObjectStoreUser': return text(clusterNamespace) || namespace;
    case 'CephBucketTopic': return text(objectStoreNamespace) || namespace;
    case 'CephBucketNotification': {
      const told = world.find('ceph.rook.io/CephBucketTopic', namespace, text(topic) ?? '');
      return told ? homeOf(told, world) : namespace;
    }
    default: return namespace;
  }
}
