import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { outputError } from './output-error';

/** Lists the files of the last run, so that only these are ever removed. Its name ends like no manifest, since tools apply whole folders. */
const RECORD = '.rookery-files';

/**
 * Writes all files or none; files that did not change are not touched, those of the last run that are gone are removed.
 *
 * @param files texts by their paths below the directory, with forward slashes
 * @throws when a file cannot be written; the directory is then as it was
 */
export function writeFiles(files: ReadonlyMap<string, string>, outdir: string): void {
  let staging: string | undefined;
  try {
    fs.mkdirSync(outdir, { recursive: true });
    const before = recorded(outdir);
    const all = new Map([...files, [RECORD, [...files.keys()].sort().map((name) => `${name}\n`).join('')]]);
    const changed = [...all].filter(([name, text]) => current(join(outdir, name)) !== text);
    const stale = before.filter((name) => !files.has(name) && fs.existsSync(join(outdir, name)));
    if (changed.length + stale.length === 0) return;
    staging = fs.mkdtempSync(join(outdir, '.rookery-'));
    for (const [index, [, text]] of changed.entries()) fs.writeFileSync(join(staging, `${index}.new`), text);
    swap(changed.map(([name]) => name), stale, outdir, staging);
  } catch (error) {
    throw outputError(error, outdir);
  } finally {
    if (staging !== undefined) clear(staging);
  }
}

/** Removing a flat folder by hand spares Node the machinery for whole trees, which takes longer to load than all files to write. */
function clear(staging: string): void {
  for (const name of fs.readdirSync(staging)) fs.unlinkSync(join(staging, name));
  fs.rmdirSync(staging);
}

/** Moves the new files in and the old ones out; if one of the moves fails, all earlier ones are taken back. */
function swap(changed: readonly string[], stale: readonly string[], outdir: string, staging: string): void {
  const undo: (() => void)[] = [];
  const move = (from: string, to: string) => {
    fs.mkdirSync(dirname(to), { recursive: true });
    fs.renameSync(from, to);
    undo.push(() => fs.renameSync(to, from));
  };
  try {
    for (const [index, name] of [...changed, ...stale].entries()) {
      const path = join(outdir, name);
      if (fs.existsSync(path)) move(path, join(staging, `${index}.old`));
      if (index < changed.length) move(join(staging, `${index}.new`), path);
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
  for (const folder of new Set(stale.map((name) => dirname(join(outdir, name))))) removeIfEmpty(folder, outdir);
}

function removeIfEmpty(folder: string, outdir: string): void {
  if (folder !== outdir && fs.readdirSync(folder).length === 0) fs.rmdirSync(folder);
}

function recorded(outdir: string): string[] {
  const text = current(join(outdir, RECORD)) ?? '';
  // Somebody may have edited the list; nothing outside of the directory is ever removed.
  return text.split('\n').filter((name) => name !== '' && !name.split('/').includes('..') && !name.startsWith('/'));
}

function current(path: string): string | undefined {
  try {
    return fs.readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
