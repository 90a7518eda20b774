export * from './ceph-thresholds';
export * from './monitoring';
export * from './pie-thresholds';
export * from './topolvm-thresholds';
