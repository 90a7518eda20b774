// Turns the compiled library into two files: what `require('rookery')` loads, and the engine, which is loaded when a site is
// judged. Hundreds of small files would cost more to find than to run. Schemas stay beside them and are read on demand, and so does
// the text of the custom resource definitions that sites write unless they choose other releases.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'build');
const sources = join(root, 'lib');
/** Both are taken from the sources, whose modules melt into one; what jsii compiled would keep a function around each, to be parsed twice. */
const BUNDLES = ['index', 'engine/entry'];

/** Leaves schemas, and one bundle inside the other, where they are. */
function apart(bundle) {
  return {
    name: 'apart',
    setup({ onResolve }) {
      onResolve({ filter: /\.json$|\/engine\/entry$/ }, ({ path, resolveDir }) => {
        const place = relative(dirname(join(sources, bundle)), resolve(resolveDir, path));
        return { path: place.startsWith('.') ? place : `./${place}`, external: true };
      });
    },
  };
}

/** Marks every class that jsii knows the way its own compiler does, for the runtime of other languages. */
const marked = {
  name: 'marked',
  setup({ onLoad }) {
    const { types, version } = JSON.parse(readFileSync(join(root, '.jsii'), 'utf8'));
    const classes = Object.values(types).filter(({ kind }) => kind === 'class');
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      for (const { fqn, name } of classes.filter(({ locationInModule }) => resolve(root, locationInModule.filename) === path)) {
        const head = new RegExp(`^export (?:abstract )?class ${name}\\b[^{]*\\{`, 'm').exec(contents)?.[0];
        if (head === undefined) throw new Error(`${path} has no class ${name}.`);
        contents = contents.replace(head, () => `${head} static [Symbol.for('jsii.rtti')] = ${JSON.stringify({ fqn, version })};`);
      }
      return { contents, loader: 'ts' };
    });
  },
};

/**
 * One character beyond Latin-1 makes V8 hold and scan a whole file with two bytes each. By now only comments and regular expressions
 * have any, and in those an escape means the same.
 */
function ascii(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

cpSync(join(root, 'lib/upstream/data'), join(out, 'upstream/data'), { recursive: true });
const compiled = (file) => createRequire(import.meta.url)(join(out, file));
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
  entryPoints: [join(sources, `${bundle}.ts`)], bundle: true, platform: 'node', format: 'cjs', target: 'node20', packages: 'external',
  plugins: [apart(bundle), marked], write: false, logLevel: 'error',
})));
for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))) rmSync(join(out, name));
bundles.forEach(({ outputFiles: [{ text }] }, index) => writeFileSync(join(out, `${BUNDLES[index]}.js`), ascii(text)));
