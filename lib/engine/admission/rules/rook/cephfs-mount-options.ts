import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, spec, text } from '../read';
import { CLUSTER, clusterName } from './cluster';

/** Mount options that get lost between the cluster and the CSI driver. */
export const cephfsMountOptions: Rule = {
  id: 'rook/cephfs-mount-options',
  severity: Severity.ERROR,
  why: 'Rook hands on only options of the form key=value, those for ceph-fuse only where there are none for the kernel, and encryption on the wire needs ms_mode=secure, which it adds only where no kernel options are set',
  fix: 'Write key=value pairs for one of the two clients, for the kernel with ms_mode=secure among them when encryption is on',
  evidence: 'rook/rook pkg/operator/ceph/csi/config.go parseMountOptions, pkg/operator/ceph/controller/cluster_info.go',
  kinds: [CLUSTER],
  * inspect(document) {
    const cephfs = dig(spec(document), 'csi', 'cephfs');
    for (const field of ['kernelMountOptions', 'fuseMountOptions']) {
      for (const option of (text(dig(cephfs, field)) ?? '').split(',')) {
        if (option.trim() === '' || option.includes('=')) continue;
        yield { document, property: `spec.csi.cephfs.${field}`, message: `${clusterName(document)} mounts CephFS with "${option.trim()}", which Rook drops` };
      }
    }
    const kernel = text(dig(cephfs, 'kernelMountOptions'));
    const fuse = text(dig(cephfs, 'fuseMountOptions'));
    const encrypted = dig(spec(document), 'network', 'connections', 'encryption', 'enabled') === true;
    if (fuse && (kernel || encrypted)) {
      yield {
        document,
        property: 'spec.csi.cephfs.fuseMountOptions',
        message: `${clusterName(document)} ${kernel ? 'has options for the kernel' : 'encrypts its connections'} and mounts CephFS with "${fuse}" in user space, which Rook drops`,
      };
    }
    if (kernel && encrypted && !/(^|,)\s*ms_mode=secure\s*(,|$)/.test(kernel)) {
      yield {
        document,
        property: 'spec.csi.cephfs.kernelMountOptions',
        message: `${clusterName(document)} encrypts its connections and mounts CephFS with "${kernel}", which is without ms_mode=secure`,
      };
    }
  },
};
