export * from './ceph-nvme-of-gateway';
export * from './nvme-of-gateway-options';
export * from './nvme-of-gateway-ports';
export * from './nvme-of-listener';
export * from './nvme-of-storage-class-options';
export * from './nvme-of-storage-class';
