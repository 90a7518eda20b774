export * from './external-object';
export * from './finding';
