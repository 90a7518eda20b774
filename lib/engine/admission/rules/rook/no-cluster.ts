import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { namespaceOf, title } from '../read';
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
    const namespace = namespaceOf(document);
    // Users may live in other namespaces when their store allows it.
    const elsewhere = document.object.kind === 'CephObjectStoreUser' && document.object.spec?.clusterNamespace;
    const home = typeof elsewhere === 'string' && elsewhere !== '' ? elsewhere : namespace;
    if (clusterIn(world, home) || isOutside(world, home)) return;
    yield { document, property: 'metadata.namespace', message: `${title(document)} needs a CephCluster in namespace ${home}, and there is none` };
  },
};
