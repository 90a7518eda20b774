// How Jest reads TypeScript: types are for `npm run typecheck`. Tests of the whole library get all modules of it out of the one file that
// library.cjs made; those of a few modules are better off with these few.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { relative, sep } = require('node:path');
const { transformSync, version } = require('esbuild');
const { lib, outfile, root } = require('./library.cjs');

const own = readFileSync(__filename, 'utf8');
/** Set by a test file before it loads anything, so that it never sees a module twice. */
const WHOLE = 'globalThis.rookeryComesWhole';

/** Where tests are of single modules, unless they ask for the library by its name. */
const OF_PARTS = /^test\/(core|engine|upstream)\//;

function wantsAll(text, path) {
  const name = relative(root, path).split(sep).join('/');
  return name.endsWith('.test.ts') && (!OF_PARTS.test(name) || text.includes("from 'rookery'"));
}

/** What stands before and after the code of a file. */
function around(text, path) {
  if (path.startsWith(lib + sep)) {
    const name = relative(lib, path).split(sep).join('/').replace(/\.ts$/, '');
    return { banner: `"use strict";if(${WHOLE}){module.exports=require(${JSON.stringify(outfile)})[${JSON.stringify(name)}]();}else{`, footer: '}' };
  }
  return { banner: `"use strict";${wantsAll(text, path) ? `${WHOLE}=true;` : ''}`, footer: '' };
}

module.exports = {
  getCacheKey: (text, path, { configString }) => createHash('sha256').update([own, version, path, configString, text].join('\0')).digest('hex').slice(0, 32),
  process: (text, path) => transformSync(text, {
    loader: 'ts', format: 'cjs', target: 'node20', sourcemap: true, sourcefile: path, ...around(text, path),
  }),
};
