import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, App, Chart } from 'cdk8s';
import { loadAll } from 'js-yaml';
import { CustomResourceDefinitions, Definitions, Manifest, OutputFormat, Phase, Site, StorageApp } from 'rookery';

let outdir: string;
beforeEach(() => { outdir = mkdtempSync(join(tmpdir(), 'rookery-app-')); });
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(outdir, { recursive: true });
});

const read = (file: string) => readFileSync(join(outdir, file), 'utf8');
const names = (file: string) => loadAll(read(file)).map((object: any) => `${object.kind}/${object.metadata.name}`);

/** A namespace, a config map in it, and a claim that nobody serves unless told otherwise. */
function fill(site: Site, claim?: string): void {
  new Manifest(site, 'config', { apiVersion: 'v1', kind: 'ConfigMap', name: 'settings', namespace: 'apps', phase: Phase.CONFIG, body: { data: { on: 'yes' } } });
  new ApiObject(site, 'namespace', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'apps' } });
  if (claim === undefined) return;
  new ApiObject(site, 'claim', {
    apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: 'data', namespace: 'apps' },
    spec: { storageClassName: claim, accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
  });
}

describe('StorageApp', () => {
  test('writes one file for each site and phase', () => {
    const app = new StorageApp({ outdir, quiet: true });
    for (const name of ['tokyo', 'osaka']) fill(new Site(app, name));
    app.synth();
    expect(readdirSync(outdir).sort()).toEqual(['.rookery-files', 'osaka', 'tokyo']);
    expect(readdirSync(join(outdir, 'tokyo'))).toEqual(['10-namespaces.yaml', '30-config.yaml']);
    expect(read('tokyo/30-config.yaml')).toBe(
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n  namespace: apps\ndata:\n  "on": "yes"\n');
  });

  test('writes the same bytes again, and leaves the files alone', () => {
    const write = () => {
      const app = new StorageApp({ outdir, quiet: true });
      fill(new Site(app, 'tokyo'));
      app.synth();
      return read('tokyo/30-config.yaml');
    };
    expect(write()).toBe(write());
  });

  test('writes JSON lists', () => {
    const app = new StorageApp({ outdir, quiet: true, format: OutputFormat.JSON });
    fill(new Site(app, 'tokyo'));
    app.synth();
    expect(JSON.parse(read('tokyo/30-config.json'))).toMatchObject({ kind: 'List', items: [{ kind: 'ConfigMap', data: { on: 'yes' } }] });
  });

  test('with an error anywhere nothing is written, and every finding is in the message', () => {
    const app = new StorageApp({ outdir, quiet: true });
    fill(new Site(app, 'tokyo'));
    fill(new Site(app, 'osaka'), 'nowhere');
    fill(new Site(app, 'kyoto'), 'missing');
    expect(() => app.synth()).toThrow(/^Nothing was written: 2 errors\.\n\nerror reference\/storage-class-missing\n  at kyoto\/claim[^]*osaka\/claim|osaka\/claim[^]*kyoto\/claim/);
    expect(readdirSync(outdir)).toEqual([]);
  });

  test('an error leaves the old output whole', () => {
    const good = new StorageApp({ outdir, quiet: true });
    fill(new Site(good, 'tokyo'));
    good.synth();
    const before = read('tokyo/30-config.yaml');
    const bad = new StorageApp({ outdir, quiet: true });
    fill(new Site(bad, 'tokyo'), 'nowhere');
    expect(() => bad.synth()).toThrow('StorageClass nowhere does not exist');
    expect(read('tokyo/30-config.yaml')).toBe(before);
  });

  test('prints what it wrote and where to go next', () => {
    const printed: string[] = [];
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
    const app = new StorageApp({ outdir });
    fill(new Site(app, 'tokyo'));
    app.synth();
    expect(printed.join('')).toBe([
      `${outdir}/tokyo`,
      '  10-namespaces.yaml       1  Namespace',
      '  30-config.yaml           1  ConfigMap',
      '',
      '2 objects for 1 site, no errors, 0 warnings.',
      '',
      'Next: review the files, then apply them in the order of their names, each when what the one before it holds is ready:',
      `  for file in ${outdir}/tokyo/*.yaml; do kubectl apply --server-side -f "$file"; done`,
      'In the package, docs/output.md says what to wait for, docs/findings.md how to accept a warning.',
      '',
    ].join('\n'));
  });

  test('an ordinary chart is checked and written like a site', () => {
    const app = new StorageApp({ outdir, quiet: true });
    new ApiObject(new Chart(app, 'extra'), 'object', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings', namespace: 'default' } });
    app.synth();
    expect(names('extra/30-config.yaml')).toEqual(['ConfigMap/settings']);
  });

  test('what other constructs say against themselves stops it too', () => {
    const app = new StorageApp({ outdir, quiet: true });
    const chart = new Chart(app, 'extra');
    chart.node.addValidation({ validate: () => ['a container is missing'] });
    expect(() => app.synth()).toThrow('Nothing was written: 1 error.\n\n[extra] a container is missing');
  });

  test('two sites of one name are refused', () => {
    const app = new StorageApp({ outdir, quiet: true });
    new Site(app, 'tokyo');
    new Site(new Chart(app, 'nested'), 'tokyo');
    expect(() => app.synth()).toThrow('there are two sites or charts named "tokyo". Their manifests would be written to the same folder. '
      + 'Give every site a name of its own.');
  });

  test('a directory that cannot be written is named', () => {
    const file = join(outdir, 'file');
    writeFileSync(file, '');
    const app = new StorageApp({ outdir: file, quiet: true });
    fill(new Site(app, 'tokyo'));
    expect(() => app.synth()).toThrow(`outdir: cannot write to "${file}": a file stands where a directory is needed. Nothing was changed.`);
    expect(existsSync(file)).toBe(true);
  });
});

describe('a plain cdk8s app', () => {
  test('writes the same objects in the same order', () => {
    const plain = new App({ outdir: join(outdir, 'plain') });
    const storage = new StorageApp({ outdir: join(outdir, 'storage'), quiet: true });
    for (const app of [plain, storage]) {
      const site = new Site(app, 'tokyo');
      fill(site);
      CustomResourceDefinitions.ensure(site, Definitions.TOPOLVM);
    }
    plain.synth();
    storage.synth();
    const phases = readdirSync(join(outdir, 'storage/tokyo')).flatMap((file) => loadAll(read(`storage/tokyo/${file}`)));
    expect(loadAll(read('plain/tokyo.k8s.yaml'))).toEqual(phases);
  });

  test('is refused with the same findings', () => {
    const app = new App({ outdir });
    fill(new Site(app, 'tokyo'), 'nowhere');
    expect(() => app.synth()).toThrow(/Validation failed[^]*\[tokyo\] error reference\/storage-class-missing[^]*StorageClass nowhere does not exist/);
  });

  test('judges a site once, however many charts there are beside it', () => {
    const app = new App({ outdir });
    const site = new Site(app, 'tokyo');
    fill(site);
    for (let index = 0; index < 5; index++) new Chart(app, `chart-${index}`);
    const facts = jest.spyOn(site, '_facts');
    app.synth();
    expect(facts).toHaveBeenCalledTimes(1);
    app.synthYaml();
    expect(facts).toHaveBeenCalledTimes(2);
  });

  test('prints warnings, since nothing else would show them', () => {
    const printed: string[] = [];
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
    const app = new App({ outdir });
    fill(new Site(app, 'tokyo', { acknowledge: [{ rule: 'rook/pool-few-replicas', reason: 'scratch' }] }));
    app.synth();
    expect(printed.join('')).toContain('warning acknowledge/unused\n  at tokyo: acknowledge');
  });
});
