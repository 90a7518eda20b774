export * from './ceph-client';
export * from './client-caps';
export * from './client-options';
