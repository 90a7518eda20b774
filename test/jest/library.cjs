// Before all tests: the library in one file, since nearly every test file loads much of it, and finding, compiling and wrapping a thousand
// modules each time took most of the time of all tests. Every module stays one of its own, by its name, so that tests of a part share it
// with tests of the whole.
const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { build } = require('esbuild');

const root = join(__dirname, '..', '..');
const lib = join(root, 'lib');
const outfile = join(root, 'node_modules', '.cache', 'rookery-tests', 'library.js');

/** Leaves the schemas where they are; they are read on demand. */
const data = {
  name: 'data',
  setup({ onResolve }) {
    onResolve({ filter: /\.json$/ }, ({ path, resolveDir }) => ({ path: join(resolveDir, path), external: true }));
  },
};

module.exports = async () => {
  const names = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -3));
  const contents = names.map((name) => `exports[${JSON.stringify(name)}] = () => require(${JSON.stringify(`./${name}`)});`).join('\n');
  await build({
    stdin: { contents, resolveDir: lib }, outfile, bundle: true, packages: 'external', plugins: [data],
    platform: 'node', format: 'cjs', target: 'node20',
    // What is not there need not be parsed; traces lead to the sources all the same.
    minifyWhitespace: true, minifySyntax: true, sourcemap: 'linked', sourcesContent: false,
    tsconfig: join(root, 'test', 'tsconfig.json'), logLevel: 'error',
  });
};
module.exports.root = root;
module.exports.lib = lib;
module.exports.outfile = outfile;
