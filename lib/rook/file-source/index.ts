export * from './file-source-options';
export * from './file-source';
export * from './host-path-type';
