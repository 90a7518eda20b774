// Turns the compiled library into two files: what `require('rookery')` loads, and the engine, which is loaded when a site is
// judged. Hundreds of small files would cost more to find than to run. Schemas stay beside them and are read on demand, and so does
// the text of the custom resource definitions that sites write unless they choose other releases.
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'build');
/**
 * What goes into each bundle. The constructs are taken as jsii compiled them, with its marks on every class; nothing of the engine is
 * known to jsii, so it is taken from its source, whose modules melt into one.
 */
const BUNDLES = [{ file: 'index.js', base: out, source: 'index.js' }, { file: 'engine/entry.js', base: join(root, 'lib'), source: 'engine/entry.ts' }];

/** Leaves schemas, and one bundle inside the other, where they are. */
function apart({ file, base }) {
  return {
    name: 'apart',
    setup({ onResolve }) {
      onResolve({ filter: /\.json$|\/engine\/entry$/ }, ({ path, resolveDir }) => {
        const target = resolve(resolveDir, path);
        const place = relative(dirname(file), relative(base, target));
        return { path: place.startsWith('.') ? place : `./${place}`, external: true };
      });
    },
  };
}

/**
 * One character beyond Latin-1 makes V8 hold and scan a whole file with two bytes each. By now only comments and regular expressions
 * have any, and in those an escape means the same.
 */
function ascii(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

cpSync(join(root, 'lib/upstream/data'), join(out, 'upstream/data'), { recursive: true });
const compiled = (file) => createRequire(import.meta.url)(join(out, file));
// Names that tools which only read the file, such as Node's loader for ES modules, have to find in it.
const names = Object.keys(compiled('index.js'));
const { customResourceDefinitions } = compiled('upstream/custom-resource-definitions.js');
const { DefinitionTexts } = compiled('upstream/definition-texts.js');
const { toYaml } = compiled('engine/output/yaml.js');
const { ReleaseChoice } = compiled('site/release-choice.js');
const texts = join(out, 'upstream/text');
rmSync(texts, { recursive: true, force: true });
mkdirSync(texts);
for (const [upstream, release] of Object.entries(new ReleaseChoice().schemas())) {
  new DefinitionTexts(texts).keep(upstream, release, customResourceDefinitions(upstream, release).map((definition) => toYaml(definition)));
}
const bundles = await Promise.all(BUNDLES.map((bundle) => build({
  entryPoints: [join(bundle.base, bundle.source)], bundle: true, platform: 'node', format: 'cjs', target: 'node20', packages: 'external',
  plugins: [apart(bundle)], write: false, logLevel: 'error',
})));
for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))) rmSync(join(out, name));
bundles.forEach(({ outputFiles: [{ text }] }, index) => {
  const note = index === 0 ? `0 && (module.exports = { ${names.join(', ')} });\n` : '';
  writeFileSync(join(out, BUNDLES[index].file), ascii(text) + note);
});
