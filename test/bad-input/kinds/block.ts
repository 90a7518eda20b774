import { rook, SecretRef, Size, Topology } from 'rookery';
import { chunks, copies, untyped } from './place';
import type { Mistakes, Place } from './place';

const ssds = (at: Place): rook.OsdSet => rook.OsdSet.onPvc('set1', { storageClass: at.local, count: 6, size: Size.tebi(1), deviceClass: 'ssd' });

export const BLOCK: Mistakes = {
  CephBlockPool: [
    {
      what: 'no copies',
      program: ({ ceph }) => ceph.addBlockPool('pool', copies(0)),
      said: 'tokyo/rook/ceph-ssd/block-pool.pool: redundancy.size: 0 is not a number of copies. Rook refuses the pool and retries without end. '
        + 'Write a whole number from 1 to 10.',
    },
    {
      what: 'more copies than zones',
      program: ({ ceph }) => ceph.addBlockPool('pool', copies(4, { failureDomain: Topology.ZONE })),
      rule: 'rook/pool-exceeds-domains',
      said: 'CephBlockPool ceph-ssd/pool needs 4 failure domains of type zone, CephCluster ceph-ssd/ceph-ssd has OSDs in 3 at most',
    },
    {
      what: 'a level that CRUSH has not',
      program: ({ ceph }) => ceph.addBlockPool('pool', copies(), { overrides: { spec: { failureDomain: 'zones' } } }),
      rule: 'rook/pool-domain-unknown',
      said: 'CephBlockPool ceph-ssd/pool is spread over "zones"',
    },
    {
      what: 'one copy',
      program: ({ ceph }) => ceph.addBlockPool('pool', copies(1)),
      rule: 'rook/pool-few-replicas',
      said: 'CephBlockPool ceph-ssd/pool keeps one copy of its data',
    },
    {
      what: 'a class of devices that there is not',
      program: (at) => at.cluster('ceph', { osds: [ssds(at)] }).addBlockPool('pool', copies(), { deviceClass: 'nvme' }),
      rule: 'rook/pool-device-class-unknown',
      said: 'CephBlockPool ceph/pool is on device class "nvme", the OSDs of CephCluster ceph/ceph are of class ssd',
    },
    {
      what: 'writes that wait for all copies',
      program: ({ ceph }) => ceph.addBlockPool('pool', copies(), { parameters: { min_size: '3' } }),
      rule: 'rook/pool-min-size',
      said: 'CephBlockPool ceph-ssd/pool has min_size 3 of 3',
    },
    {
      what: 'volumes on chunks alone',
      program: ({ ceph }) => ceph.addBlockPool('pool', chunks()).addStorageClass('class'),
      said: 'tokyo/rook/ceph-ssd/block-pool.pool/storage-class.class: metadataPool: the pool pool is erasure coded and there is no pool for '
        + 'metadata. Ceph keeps the metadata of images in replicated pools only, and no volume could be made. '
        + 'Pass a replicated pool of the same cluster as metadataPool.',
    },
    {
      what: 'mirroring of chunks',
      program: ({ ceph }) => ceph.addBlockPool('pool', chunks(), { mirroring: { enabled: true, mode: rook.MirroringMode.IMAGE, peers: [SecretRef.named('peer')] } }),
      rule: 'rook/pool-mirroring-erasure-coded',
      said: 'CephBlockPool ceph-ssd/pool is erasure coded and mirrored',
    },
  ],
  CephBlockPoolRadosNamespace: [
    {
      what: 'a pool of chunks',
      program: ({ ceph }) => ceph.addBlockPool('pool', chunks()).addRadosNamespace('tenant'),
      said: 'tokyo/rook/ceph-ssd/block-pool.pool/rados-namespace.tenant: pool: the pool pool is erasure coded. '
        + 'Ceph keeps the list of a namespace and the metadata of its images in replicated pools only. '
        + 'Add the namespace to a replicated pool, and pass it as radosNamespace to a class of pool.',
    },
    {
      what: 'a pool of Ceph itself',
      program: ({ ceph }) => ceph.addBlockPool('mgr', copies(), { builtin: rook.BuiltinPool.MGR }).addRadosNamespace('tenant'),
      said: 'tokyo/rook/ceph-ssd/block-pool.mgr/rados-namespace.tenant: pool: mgr holds the settings of Ceph\'s own pool .mgr. '
        + 'Rook would look for a pool named mgr, which is not there. Add the namespace to a pool for block volumes.',
    },
    {
      what: 'mirroring of a pool that is not mirrored',
      program: ({ pool }) => pool.addRadosNamespace('tenant', { mirroring: { mode: rook.RadosNamespaceMirroringMode.IMAGE } }),
      rule: 'rook/rados-namespace-unmirrored',
      said: 'CephBlockPoolRadosNamespace ceph-ssd/tenant is mirrored, and CephBlockPool ceph-ssd/replicated is not',
    },
    {
      what: 'one ID for two',
      program: ({ pool }) => ['a', 'b'].forEach((name) => pool.addRadosNamespace(name, { clusterId: 'tenant' })),
      rule: 'rook/cluster-id-twice',
      said: 'CephBlockPoolRadosNamespace ceph-ssd/b has the clusterID tenant of CephBlockPoolRadosNamespace ceph-ssd/a',
    },
    {
      what: 'an ID that the drivers cannot keep',
      program: ({ pool }) => pool.addRadosNamespace('tenant', { clusterId: 'Tenant A' }),
      rule: 'schema/pattern',
      said: '"Tenant A" does not match ^[a-zA-Z0-9_-]+$',
    },
    {
      what: 'a class for another pool',
      program: ({ ceph, pool }) => ceph.addBlockPool('other', copies()).addStorageClass('class', { radosNamespace: pool.addRadosNamespace('tenant') }),
      said: 'tokyo/rook/ceph-ssd/block-pool.other/storage-class.class: radosNamespace: the rados namespace tenant belongs to the pool '
        + 'replicated, not to other. Each pool has namespaces of its own, and the driver would not find this one. '
        + 'Pass a rados namespace of other.',
    },
  ],
  CephNVMeOFGateway: [
    {
      what: 'a pool of another cluster',
      program: (at) => at.ceph.addNvmeOfGateway('nvme', { pool: at.cluster('other').addBlockPool('pool', copies()) }),
      said: 'tokyo/rook/ceph-ssd/nvme-of-gateway.nvme: pool: the pool pool belongs to the cluster other. '
        + 'The gateways look for it in the cluster ceph-ssd. Pass a pool of the same cluster.',
    },
    {
      what: 'no gateway',
      program: ({ ceph, pool }) => ceph.addNvmeOfGateway('nvme', { pool, instances: 0 }),
      said: 'tokyo/rook/ceph-ssd/nvme-of-gateway.nvme: instances: 0 is not a whole number from 1 up. '
        + 'It is refused or passed over where it is used. Give a whole number from 1 up.',
    },
    {
      what: 'a Ceph without them',
      program: (at) => {
        const ceph = at.cluster('squid', { cephVersion: { image: 'quay.io/ceph/ceph:v19.2.6' } });
        ceph.addNvmeOfGateway('nvme', { pool: ceph.addBlockPool('pool', copies()) });
      },
      rule: 'rook/gateway-ceph-too-old',
      said: 'CephNVMeOFGateway squid/nvme needs Ceph 20, CephCluster squid/squid runs 19.2.6',
    },
    {
      what: 'settings beside a file of settings',
      program: ({ ceph, pool }) => ceph.addNvmeOfGateway('nvme', { pool, configMapName: 'nvmeof', config: { spdk: { mem_size: '2048' } } }),
      rule: 'rook/gateway-config-ignored',
      said: 'CephNVMeOFGateway ceph-ssd/nvme has settings for spdk beside the config map nvmeof',
    },
    {
      what: 'a class without its driver',
      program: ({ ceph, pool }) => ceph.addNvmeOfGateway('nvme', { pool }).addStorageClass('nvme', { listeners: [{ hostname: 'gateway-a', address: '10.0.0.1' }] }),
      rule: 'rook/class-driver-unknown',
      said: 'StorageClass nvme is for driver rook-ceph.nvmeof.csi.ceph.com, the site runs rook-ceph.rbd.csi.ceph.com, '
        + 'rook-ceph.cephfs.csi.ceph.com',
    },
    {
      what: 'a name of the subsystem that is none',
      program: ({ ceph, pool }) => ceph.addNvmeOfGateway('nvme', { pool }).addStorageClass('nvme', { subsystemNqn: 'subsystem-1', listeners: [] }),
      said: 'tokyo/rook/ceph-ssd/nvme-of-gateway.nvme/storage-class.nvme: subsystemNqn: "subsystem-1" is not an NVMe qualified name. '
        + 'The gateway would make no subsystem of that name, and no volume. '
        + 'Write for example nqn.2026-01.com.example:tokyo, with at most 223 characters.',
    },
    {
      what: 'a port that is none',
      program: ({ ceph, pool }) => ceph.addNvmeOfGateway('nvme', { pool, ports: { io: untyped('4420') } }),
      said: 'tokyo/rook/ceph-ssd/nvme-of-gateway.nvme: ports.io: "4420" is not a whole number from 1 to 65535. '
        + 'It is refused or passed over where it is used. Give a whole number from 1 to 65535.',
    },
  ],
};
