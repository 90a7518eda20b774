export * from './network-policies-options';
export * from './network-policies';
