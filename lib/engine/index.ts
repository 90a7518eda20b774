export { ExternalObject } from './facts';
export * from './finding';
