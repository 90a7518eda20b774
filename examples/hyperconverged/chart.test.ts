import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'cdk8s';
import { loadAll } from 'js-yaml';
import { StorageApp } from 'rookery';
import { Hyperconverged } from './chart';

let work: string;
beforeAll(() => { work = mkdtempSync(join(tmpdir(), 'rookery-hyperconverged-')); });
afterAll(() => rmSync(work, { recursive: true }));

test('nothing is found in it', () => {
  expect(new Hyperconverged(new StorageApp({ quiet: true }), 'tokyo').findings()).toEqual([]);
});

test('a plain cdk8s app writes the same objects in the same order', () => {
  const plain = new App({ outdir: join(work, 'plain') });
  const storage = new StorageApp({ outdir: join(work, 'storage'), quiet: true });
  for (const app of [plain, storage]) {
    new Hyperconverged(app, 'tokyo');
    app.synth();
  }
  const folder = join(work, 'storage', 'tokyo');
  const phases = readdirSync(folder).sort().flatMap((file) => loadAll(readFileSync(join(folder, file), 'utf8')));
  expect(loadAll(readFileSync(join(work, 'plain', 'tokyo.k8s.yaml'), 'utf8'))).toEqual(phases);
});

test('the manifests kept for review are what it writes', () => {
  const outdir = join(work, 'kept');
  const app = new StorageApp({ outdir, quiet: true });
  new Hyperconverged(app, 'tokyo');
  app.synth();
  const kept = join(__dirname, 'manifests', 'tokyo');
  const files = readdirSync(join(outdir, 'tokyo')).filter((file) => file !== '00-crds.yaml');
  expect(readdirSync(kept)).toEqual(files);
  // `npm run examples` writes them anew.
  for (const file of files) expect(readFileSync(join(kept, file), 'utf8')).toBe(readFileSync(join(outdir, 'tokyo', file), 'utf8'));
});
