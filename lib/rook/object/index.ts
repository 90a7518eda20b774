export * from './ceph-object-store';
export * from './object-gateway-options';
export * from './object-store-options';
