import { object, storageClass } from '../samples';

const secret = (step: string, name: string) => ({ [`csi.storage.k8s.io/${step}-secret-name`]: name, [`csi.storage.k8s.io/${step}-secret-namespace`]: 'rook-ceph' });

/** NFS servers in the namespace of the cluster. */
export function nfs(spec: object = {}, name = 'shares', namespace = 'rook-ceph'): any {
  return object('ceph.rook.io/v1', 'CephNFS', name, namespace, { spec: { server: { active: 1 }, ...spec } });
}

/** A class for volumes over NFS with all that the driver needs. */
export function nfsClass(parameters: object = {}, fields: object = {}): any {
  return storageClass('files', 'rook-ceph.nfs.csi.ceph.com', {
    parameters: {
      clusterID: 'rook-ceph', nfsCluster: 'shares', server: 'rook-ceph-nfs-shares-a', fsName: 'files', ...secret('provisioner', 'rook-csi-cephfs-provisioner'), ...parameters,
    },
    ...fields,
  });
}

/** Gateways in the namespace of the cluster. */
export function gateway(spec: object = {}, name = 'gateway', namespace = 'rook-ceph'): any {
  return object('ceph.rook.io/v1', 'CephNVMeOFGateway', name, namespace, { spec: { pool: 'replicated', group: 'a', instances: 2, ...spec } });
}

/** A class for volumes over NVMe-oF with all that the driver needs. */
export function nvmeofClass(parameters: object = {}): any {
  return storageClass('nvme', 'rook-ceph.nvmeof.csi.ceph.com', {
    parameters: {
      clusterID: 'rook-ceph', pool: 'replicated', subsystemNQN: 'nqn.2016-06.io.spdk:a', nvmeofGatewayAddress: 'rook-ceph-nvmeof-gateway-a.rook-ceph.svc',
      nvmeofGatewayPort: '5500', listeners: '[{"hostname":"rook-ceph-nvmeof-gateway-a"},{"hostname":"rook-ceph-nvmeof-gateway-b","port":4420}]',
      ...secret('provisioner', 'rook-csi-rbd-provisioner'), ...secret('node-stage', 'rook-csi-rbd-node'), ...parameters,
    },
  });
}
