import { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import { KubernetesVersion, NodePool, rook, Site, Size, Topology } from 'rookery';
import type { SiteProps } from 'rookery';

/** What may differ between clusters of this kind. */
export type FloatingMonProps = Pick<SiteProps, 'releases'>;

/** Two nodes with a copy of everything each; the third mon moves between them on a small disk that DRBD keeps the same on both. */
export class FloatingMon extends Site {
  public constructor(scope: Construct, id: string, props: FloatingMonProps = {}) {
    super(scope, id, {
      ...props,
      kubernetes: KubernetesVersion.of('1.35'),
      nodes: [NodePool.of('edge', { count: 2, cpu: 16, memory: Size.gibi(64) })],
      acknowledge: [{ rule: 'rook/pool-few-replicas', reason: 'two nodes hold two copies; a lost disk is replaced before the other node is touched' }],
    });

    const ceph = new rook.Operator(this, 'rook').addCluster('ceph-edge', {
      mons: rook.Mons.onHost({ count: 3, floatingMon: { name: 'c', configMapName: 'drbd' } }),
      // DRBD has the first disk of each node.
      devices: rook.OsdDevices.onAllNodes(rook.DeviceSelection.matchingPath('^/dev/disk/by-path/pci-0000:[0-9a-f:.]+-nvme-[23]$')),
      // Ceph's own pool, too.
      cephConfig: { global: { osd_pool_default_size: '2' } },
    });
    new ApiObject(this, 'drbd', {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'drbd', namespace: ceph.namespace },
      data: {
        DRBD_CONF_PATH: '/etc/drbd.conf',
        DRBD_DIR_PATH: '/etc/drbd.d',
        DRBD_RESOURCE_NAME: 'r0',
        DRBD_DEVICE_NAME: '/dev/drbd0',
        DRBD_UTILS_IMAGE: 'registry.example.com/linbit/drbd-utils:9',
      },
    });
    ceph.addBlockPool('two-copies', rook.Redundancy.replicated(2, { failureDomain: Topology.HOST })).addStorageClass('ceph-block');
  }
}
