export * from './pie-release';
export * from './rook-release';
export * from './topolvm-release';
