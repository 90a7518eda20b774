import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { STORAGE_CLASS } from '../classes';
import { text, title } from '../read';
import { GROUP_REPLICATION_CLASS, addonsDriver, addonsParameters } from './addons-classes';
import { clusterParts } from './cluster-parts';
import { cephDriver, GROUP_SNAPSHOT_CLASS, parametersOf } from './csi-classes';

const NAMESPACE = 'CephBlockPoolRadosNamespace';

/** A class that looks for a rados namespace in another pool. */
export const classNamespaceElsewhere: Rule = {
  id: 'rook/class-namespace-elsewhere',
  severity: Severity.ERROR,
  why: 'The driver makes images in the rados namespace that the clusterID means; the pool of the class does not have it, and every claim stays Pending',
  fix: 'Use the pool of the rados namespace as pool, or the clusterID of one that belongs to it',
  evidence: 'ceph/ceph-csi internal/rbd/rbd_util.go genVolFromVolumeOptions; rook/rook pkg/operator/ceph/csi/config.go CreateUpdateClientProfileRadosNamespace',
  kinds: [STORAGE_CLASS, GROUP_SNAPSHOT_CLASS, GROUP_REPLICATION_CLASS],
  * inspect(document, world) {
    const isAddons = document.object.kind === 'VolumeGroupReplicationClass';
    if ((isAddons ? addonsDriver(document) : cephDriver(document))?.type !== 'rbd') return;
    const { clusterID, pool } = isAddons ? addonsParameters(document) : parametersOf(document);
    const parts = clusterParts(world).get(text(clusterID) ?? '');
    if (!parts || !text(pool) || parts.some((part) => part.document.object.kind === NAMESPACE && part.owner === pool)) return;
    const [part] = parts;
    const which = part.document.object.kind === NAMESPACE ? `which belongs to pool ${part.owner}, and pool ${String(pool)}` : 'which is no part of a pool';
    yield { document, property: `${isAddons ? 'spec.' : ''}parameters.pool`, message: `${title(document)} uses the clusterID of ${title(part.document)}, ${which}` };
  },
};
