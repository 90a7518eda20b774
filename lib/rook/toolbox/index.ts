export * from './node-cleanup-options';
export * from './node-cleanup';
export * from './osd-purge-options';
export * from './osd-purge';
export * from './toolbox-job-options';
export * from './toolbox-job';
export * from './toolbox-options';
export * from './toolbox';
