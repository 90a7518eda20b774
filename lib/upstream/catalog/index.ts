export * from './object-change';
export * from './pie-release';
export * from './rook-release';
export * from './topolvm-release';
export * from './upgrade-action';
