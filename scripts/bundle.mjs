// Turns the compiled library into two files: what `require('rookery')` loads, and the engine, which is loaded when a site is
// judged. Hundreds of small files would cost more to find than to run. Schemas stay beside them and are read on demand.
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'build');
const ENTRIES = ['index.js', 'engine/entry.js'];

/** Leaves schemas, and one bundle inside the other, where they are. */
function apart(entry) {
  const own = join(out, entry);
  return {
    name: 'apart',
    setup({ onResolve }) {
      onResolve({ filter: /\.json$|\/engine\/entry$/ }, ({ path, resolveDir }) => {
        const target = resolve(resolveDir, path);
        if (`${target}.js` === own) return undefined;
        const place = relative(dirname(own), target);
        return { path: place.startsWith('.') ? place : `./${place}`, external: true };
      });
    },
  };
}

cpSync(join(root, 'lib/upstream/data'), join(out, 'upstream/data'), { recursive: true });
// Names that tools which only read the file, such as Node's loader for ES modules, have to find in it.
const names = Object.keys(createRequire(import.meta.url)(join(out, 'index.js')));
const bundles = await Promise.all(ENTRIES.map((entry) => build({
  entryPoints: [join(out, entry)], bundle: true, platform: 'node', format: 'cjs', target: 'node20', packages: 'external',
  plugins: [apart(entry)], write: false, logLevel: 'error',
})));
for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))) rmSync(join(out, name));
bundles.forEach(({ outputFiles: [{ text }] }, index) => {
  const note = index === 0 ? `0 && (module.exports = { ${names.join(', ')} });\n` : '';
  writeFileSync(join(out, ENTRIES[index]), text + note);
});
