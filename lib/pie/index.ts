export * from './pie';
export * from './pie-probe';
export * from './pie-props';
export * from './probe-options';
export * from './probe-schedule';
export * from './receiver-policy-options';
export * from './static';
