import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { text, title } from '../read';
import { addonsDriver, addonsParameters, FENCE_CLASS, GROUP_REPLICATION_CLASS } from './addons-classes';
import { CLUSTER, clustersByNamespace } from './cluster';
import { namespaceOfClusterId } from './csi-classes';

/** A class of CSI-Addons for a Ceph cluster that is not there. */
export const addonsClassClusterUnknown: Rule = {
  id: 'rook/addons-class-cluster-unknown',
  severity: Severity.ERROR,
  why: 'The driver finds no mons under that clusterID: groups are not made, and nodes are not cut off when they have to be',
  fix: 'Use the namespace of the CephCluster, or the clusterID of a rados namespace or subvolume group',
  evidence: 'ceph/ceph-csi internal/csi-addons/rbd/volumegroup.go, internal/csi-addons/networkfence/fencing.go',
  kinds: [GROUP_REPLICATION_CLASS, FENCE_CLASS],
  * inspect(document, world) {
    if (!addonsDriver(document) || world.ofKind(CLUSTER).length === 0) return;
    const clusterId = text(addonsParameters(document).clusterID) ?? '';
    if (clusterId === '' && document.object.kind !== 'NetworkFenceClass') return;
    if (clusterId !== '' && (namespaceOfClusterId(world, clusterId) !== undefined || world.ofKind('csi.ceph.io/ClientProfile').length > 0)) return;
    const wrong = clusterId === '' ? 'has no clusterID' : `has clusterID "${clusterId}", where no CephCluster is`;
    yield {
      document,
      property: 'spec.parameters.clusterID',
      message: `${title(document)} ${wrong}`,
      fix: `Use the clusterID of a cluster of this site: ${[...clustersByNamespace(world).keys()].join(', ')}`,
    };
  },
};
