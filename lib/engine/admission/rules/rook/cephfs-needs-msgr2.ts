import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { STORAGE_CLASS } from '../classes';
import { dig, spec, text, title } from '../read';
import { clusterIn, clusterName, isConnectionOnly } from './cluster';
import { cephDriver, namespaceOfClusterId, parametersOf } from './csi-classes';

/** CephFS volumes that are mounted by a protocol that the mons no longer speak. */
export const cephfsNeedsMsgr2: Rule = {
  id: 'rook/cephfs-needs-msgr2',
  severity: Severity.ERROR,
  why: 'The kernel mounts CephFS by the first version of the protocol unless ms_mode says otherwise; Rook tells it so for RBD and, with encryption, for CephFS, but not here, and every mount fails',
  fix: 'Set csi.cephfs.kernelMountOptions of the cluster, or of the class, to ms_mode=prefer-crc',
  evidence: 'rook/rook pkg/operator/ceph/controller/cluster_info.go loadCsiSettings, pkg/operator/ceph/csi/ceph_connection.go, issues 11541 and 11978; Linux: CephFS mount options',
  kinds: [STORAGE_CLASS],
  * inspect(document, world) {
    if (cephDriver(document)?.type !== 'cephfs') return;
    const { clusterID, mounter, kernelMountOptions } = parametersOf(document);
    const cluster = clusterIn(world, namespaceOfClusterId(world, text(clusterID) ?? '') ?? '');
    if (!cluster || isConnectionOnly(cluster) || mounter === 'fuse') return;
    const connections = dig(spec(cluster), 'network', 'connections');
    if (dig(connections, 'requireMsgr2') !== true) return;
    const common = text(dig(spec(cluster), 'csi', 'cephfs', 'kernelMountOptions'));
    const encrypted = dig(connections, 'encryption', 'enabled') === true;
    if ([kernelMountOptions, common].some((options) => /\bms_mode=(?!legacy)/.test(text(options) ?? '')) || (encrypted && !common)) return;
    yield {
      document,
      property: 'parameters.kernelMountOptions',
      message: `${title(document)} mounts CephFS of ${clusterName(cluster)}, whose mons require msgr2, without an ms_mode`,
    };
  },
};
