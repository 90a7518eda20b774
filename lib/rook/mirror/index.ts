export * from './ceph-rbd-mirror';
export * from './rbd-mirror-options';
