export * from './core';
export * from './engine';
export * from './site';
export * from './upstream/catalog';
export * as rook from './rook';
export * as topolvm from './topolvm';
export * as pie from './pie';
export * as monitoring from './monitoring';
