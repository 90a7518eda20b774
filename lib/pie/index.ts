export * from './pie';
export * from './pie-probe';
