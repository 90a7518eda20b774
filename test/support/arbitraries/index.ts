export * from './program';
export * from './stacks';
