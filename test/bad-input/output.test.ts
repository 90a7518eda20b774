import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rook, Site, StorageApp } from 'rookery';

let outdir: string;
beforeEach(() => { outdir = fs.mkdtempSync(join(tmpdir(), 'rookery-output-')); });
afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(outdir, { recursive: true });
});

/** Writes the objects of an operator; the namespace decides what nearly every file holds. */
function synth(namespace: string, directory = outdir): void {
  const app = new StorageApp({ outdir: directory, quiet: true });
  new rook.Operator(new Site(app, 'tokyo'), 'rook', { namespace });
  app.synth();
}

/** Every file below the directory with its text. */
function written(): Record<string, string> {
  const files = fs.readdirSync(outdir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map((entry) => join(entry.parentPath, entry.name)).sort().map((path) => [path, fs.readFileSync(path, 'utf8')]));
}

test.each([
  ['is full', 'ENOSPC', 'the disk is full', 'Make room, or choose another directory with `outdir`'],
  ['is over its quota', 'EDQUOT', 'the disk quota is used up', 'Make room, or choose another directory with `outdir`'],
  ['may not be written', 'EACCES', 'it may not be written', 'Change its permissions, or choose another directory with `outdir`'],
  ['is read-only', 'EROFS', 'its file system is read-only', 'Choose another directory with `outdir`'],
])('a directory that %s keeps its old files whole', (_, code, what, fix) => {
  synth('rook-old');
  const before = written();
  const real = fs.writeFileSync;
  let writes = 0;
  jest.spyOn(jest.requireActual<typeof fs>('node:fs'), 'writeFileSync').mockImplementation((...parameters) => {
    writes += 1;
    if (writes > 2) throw Object.assign(new Error(code), { code });
    real(...parameters);
  });
  expect(() => synth('rook-new')).toThrow(new Error(`outdir: cannot write to "${outdir}": ${what}. Nothing was changed. ${fix}.`));
  expect(writes).toBe(3);
  expect(written()).toEqual(before);
});

test('a file where the directory of a site belongs keeps everything whole', () => {
  const path = join(outdir, 'tokyo');
  fs.writeFileSync(path, 'notes');
  expect(() => synth('rook-ceph')).toThrow(new Error(`outdir: cannot write to "${outdir}": a file stands where a directory is needed (at `
    + `${join(path, '00-crds.yaml')}). Nothing was changed. Remove the file, or choose another directory with \`outdir\`.`));
  expect(written()).toEqual({ [path]: 'notes' });
});

test('an error in one site keeps the old files of all sites whole', () => {
  synth('rook-old');
  const before = written();
  const app = new StorageApp({ outdir, quiet: true });
  new rook.Operator(new Site(app, 'tokyo'), 'rook', { namespace: 'rook-new' });
  new rook.Operator(new Site(app, 'osaka'), 'rook').addCluster('ceph', { mons: rook.Mons.onHost() });
  expect(() => app.synth()).toThrow('Nothing was written: 1 error.\n\nerror rook/no-storage\n  at osaka/rook/ceph/cluster: spec.storage (CephCluster ceph/ceph)');
  expect(written()).toEqual(before);
});
