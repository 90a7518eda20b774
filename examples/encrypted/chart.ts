import type { Construct } from 'constructs';
import { ExistingObject, KubernetesVersion, LocalVolume, LocalVolumes, NodePool, rook, Site, Size } from 'rookery';
import type { SiteProps } from 'rookery';
import { OSD_KEYS, SECRETS, TENANT_KEYS, VOLUME_KEYS } from './places-for-keys';

/** What may differ between clusters of this kind. */
export type EncryptedProps = Pick<SiteProps, 'releases'>;

const NODES = ['crypt-1', 'crypt-2', 'crypt-3'];
const DISK = Size.giga(1920);

/** Ceph clusters whose OSDs are encrypted, with a place for their keys each, and volumes that are encrypted once more. */
export class Encrypted extends Site {
  public constructor(scope: Construct, id: string, props: EncryptedProps = {}) {
    super(scope, id, {
      ...props,
      kubernetes: KubernetesVersion.of('1.35'),
      nodes: [NodePool.of('crypt', { count: 3, nodeNames: NODES, cpu: 48, memory: Size.gibi(192) })],
      existing: Object.entries(SECRETS).flatMap(([namespace, names]) => names.map((name) => ExistingObject.secret(name, namespace))),
    });

    // Whole disks: partitions and logical volumes are not encrypted.
    const disks = new LocalVolumes(this, 'local-disks', {
      volumes: NODES.flatMap((node) => Object.keys(OSD_KEYS).map((_, slot) => LocalVolume.block({
        node, path: `/dev/disk/by-path/pci-0000:3b:00.0-nvme-${slot + 1}`, size: DISK,
      }))),
    });

    const operator = new rook.Operator(this, 'rook', {
      // A place for keys that cannot be reached must not hold up the other clusters.
      reconcileConcurrentClusters: 3,
      csi: { keyManagement: [VOLUME_KEYS, TENANT_KEYS], defaults: { deployCsiAddons: true } },
    });
    for (const [name, security] of Object.entries(OSD_KEYS)) {
      const ceph = operator.addCluster(name, {
        mons: rook.Mons.onHost(),
        osds: [rook.OsdSet.onPvc('set1', { storageClass: disks, count: 3, size: DISK, encrypted: true })],
        security,
      });
      const pool = ceph.addBlockPool('replicated', rook.Redundancy.replicated(3));
      if (name !== 'ceph-vault-account') continue;
      pool.addStorageClass('ceph-encrypted', { encryption: { kmsId: VOLUME_KEYS.id }, keyRotationSchedule: '@monthly' });
      pool.addStorageClass('ceph-encrypted-by-tenant', { encryption: { kmsId: TENANT_KEYS.id } });
    }
  }
}
