import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { perWorld } from '../memo';
import { nameOf, text, title } from '../read';
import { CLUSTER, clustersByNamespace } from './cluster';
import { cephDriver, CSI_CLASS_KINDS, namespaceOfClusterId, parametersOf } from './csi-classes';

/** What drivers are told of clusters and parts of them by somebody else than Rook. */
const profiles: (world: World) => ReadonlySet<string> = perWorld((world) => new Set(world.ofKind('csi.ceph.io/ClientProfile').map(nameOf)));

/** A class for a Ceph cluster that is not there. */
export const classClusterUnknown: Rule = {
  id: 'rook/class-cluster-unknown',
  severity: Severity.ERROR,
  why: 'The driver finds no mons under that clusterID, and every claim of the class stays Pending',
  fix: 'Use the namespace of the CephCluster, the clusterID of a rados namespace or subvolume group, or the name of a ClientProfile',
  evidence: 'rook/rook Documentation/Storage-Configuration/Block-Storage-RBD/block-storage.md, issue 11516',
  kinds: CSI_CLASS_KINDS,
  * inspect(document, world) {
    if (!cephDriver(document) || world.ofKind(CLUSTER).length === 0) return;
    const clusterId = text(parametersOf(document).clusterID) ?? '';
    if (clusterId !== '' && (namespaceOfClusterId(world, clusterId) !== undefined || profiles(world).has(clusterId))) return;
    const known = [...clustersByNamespace(world).keys()].join(', ');
    const wrong = clusterId === '' ? 'has no clusterID' : `has clusterID "${clusterId}", where no CephCluster is`;
    yield { document, property: 'parameters.clusterID', message: `${title(document)} ${wrong}`, fix: `Use the clusterID of a cluster of this site: ${known}` };
  },
};
