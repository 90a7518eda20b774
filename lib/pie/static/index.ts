export * from './adopted-options';
export * from './latency-only-options';
export * from './observed-options';
export * from './static-job-options';
export * from './static-probe';
export * from './static-probe-options';
export * from './static-variant';
