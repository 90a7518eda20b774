import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles } from '../../../lib/engine/output/write-files';

let dir: string;
beforeEach(() => { dir = join(fs.mkdtempSync(join(tmpdir(), 'rookery-output-')), 'dist'); });
afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(join(dir, '..'), { recursive: true });
});

const write = (files: Record<string, string>) => writeFiles(new Map(Object.entries(files)), dir);
const read = (): Record<string, string> => Object.fromEntries(fs.readdirSync(dir, { recursive: true, encoding: 'utf8' })
  .filter((name) => fs.statSync(join(dir, name)).isFile() && !name.startsWith('.'))
  .map((name) => [name, fs.readFileSync(join(dir, name), 'utf8')]));
const failing = (code: string) => Object.assign(new Error(code), { code });

describe('writeFiles', () => {
  test('writes files into folders and leaves nothing else but its list', () => {
    write({ 'tokyo/00-crds.yaml': 'a', 'osaka/00-crds.yaml': 'b' });
    expect(read()).toEqual({ 'tokyo/00-crds.yaml': 'a', 'osaka/00-crds.yaml': 'b' });
    expect(fs.readdirSync(dir).sort()).toEqual(['.rookery-files', 'osaka', 'tokyo']);
  });

  test('files that did not change are not touched', () => {
    write({ 'tokyo/a.yaml': 'same', 'tokyo/b.yaml': 'old' });
    const { ino, mtimeMs } = fs.statSync(join(dir, 'tokyo/a.yaml'));
    write({ 'tokyo/a.yaml': 'same', 'tokyo/b.yaml': 'new' });
    expect(fs.statSync(join(dir, 'tokyo/a.yaml'))).toMatchObject({ ino, mtimeMs });
    expect(read()).toEqual({ 'tokyo/a.yaml': 'same', 'tokyo/b.yaml': 'new' });
  });

  test('removes its own files that are gone, and no others', () => {
    write({ 'tokyo/a.yaml': 'a', 'osaka/a.yaml': 'a' });
    fs.writeFileSync(join(dir, 'tokyo/mine.txt'), 'mine');
    write({ 'kyoto/a.yaml': 'a' });
    expect(read()).toEqual({ 'tokyo/mine.txt': 'mine', 'kyoto/a.yaml': 'a' });
    expect(fs.existsSync(join(dir, 'osaka'))).toBe(false);
  });

  test('a folder that loses several files at once is removed', () => {
    write({ 'tokyo/a.yaml': 'a', 'tokyo/b.yaml': 'b', 'osaka/a.yaml': 'a' });
    write({ 'osaka/a.yaml': 'a' });
    expect(read()).toEqual({ 'osaka/a.yaml': 'a' });
    expect(fs.existsSync(join(dir, 'tokyo'))).toBe(false);
  });

  test('a list that somebody edited removes nothing outside of the directory', () => {
    write({ 'a.yaml': 'a' });
    fs.writeFileSync(join(dir, '../precious'), 'x');
    fs.writeFileSync(join(dir, '.rookery-files'), `../precious\n${join(dir, '..', 'precious')}\na.yaml\n`);
    write({ 'b.yaml': 'b' });
    expect(fs.existsSync(join(dir, '../precious'))).toBe(true);
    expect(read()).toEqual({ 'b.yaml': 'b' });
  });

  test.each([
    ['ENOSPC', 'the disk is full', 'Make room, or choose another directory with `outdir`'],
    ['EACCES', 'it may not be written', 'Change its permissions, or choose another directory with `outdir`'],
    ['EROFS', 'its file system is read-only', 'Choose another directory with `outdir`'],
    ['EIO', 'EIO', 'Choose another directory with `outdir`'],
  ])('%s while writing leaves the old output whole', (code, what, fix) => {
    write({ 'tokyo/a.yaml': 'old', 'tokyo/b.yaml': 'old' });
    const real = fs.writeFileSync;
    jest.spyOn(jest.requireActual<typeof fs>('node:fs'), 'writeFileSync').mockImplementation((path, ...rest) => {
      if (String(path).endsWith('1.new')) throw failing(code);
      real(path, ...rest);
    });
    expect(() => write({ 'tokyo/a.yaml': 'new', 'tokyo/b.yaml': 'new' }))
      .toThrow(`outdir: cannot write to "${dir}": ${what}. Nothing was changed. ${fix}.`);
    expect(read()).toEqual({ 'tokyo/a.yaml': 'old', 'tokyo/b.yaml': 'old' });
    expect(fs.readdirSync(dir).sort()).toEqual(['.rookery-files', 'tokyo']);
  });

  test('a move that fails in the middle takes the earlier ones back', () => {
    write({ 'tokyo/a.yaml': 'old', 'tokyo/b.yaml': 'old', 'tokyo/gone.yaml': 'old' });
    const real = fs.renameSync;
    jest.spyOn(jest.requireActual<typeof fs>('node:fs'), 'renameSync').mockImplementation((from, to) => {
      if (String(from).endsWith('gone.yaml')) throw failing('EACCES');
      real(from, to);
    });
    expect(() => write({ 'tokyo/a.yaml': 'new', 'tokyo/b.yaml': 'new', 'tokyo/c.yaml': 'new' })).toThrow('it may not be written');
    expect(read()).toEqual({ 'tokyo/a.yaml': 'old', 'tokyo/b.yaml': 'old', 'tokyo/gone.yaml': 'old' });
  });

  test('a file in place of the directory is named', () => {
    fs.writeFileSync(dir, 'a file');
    expect(() => write({ 'tokyo/a.yaml': 'a' })).toThrow(`outdir: cannot write to "${dir}": a file stands where a directory is needed. Nothing was `
      + 'changed. Remove the file, or choose another directory with `outdir`.');
    expect(fs.readFileSync(dir, 'utf8')).toBe('a file');
  });

  test('a file in place of a site, and a directory in place of a file, are named', () => {
    write({ 'osaka/a.yaml': 'old' });
    fs.writeFileSync(join(dir, 'tokyo'), 'a file');
    expect(() => write({ 'osaka/a.yaml': 'new', 'tokyo/a.yaml': 'a' })).toThrow(`a file stands where a directory is needed (at ${join(dir, 'tokyo/a.yaml')})`);
    fs.rmSync(join(dir, 'tokyo'));
    fs.mkdirSync(join(dir, 'tokyo/a.yaml'), { recursive: true });
    expect(() => write({ 'osaka/a.yaml': 'new', 'tokyo/a.yaml': 'a' })).toThrow('a directory stands where a file is needed');
    expect(read()).toEqual({ 'osaka/a.yaml': 'old' });
  });
});
