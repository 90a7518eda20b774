export * from './csi/csi-options';
export * from './operator/bucket-config-field';
export * from './operator/discovery-options';
export * from './operator/log-level';
export * from './operator/object-bucket-options';
export * from './operator/operator';
export * from './operator/operator-props';
