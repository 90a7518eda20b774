import type { DataFile } from './data-file';

/** The newest release in a data file. */
export function newestRelease(file: DataFile): string {
  return Object.keys(file.releases).reduce((best, release) => (isNewer(release, best) ? release : best));
}

/** A release's kinds; those of the newest one when none is asked for. */
export function kindsOf<T>(upstream: string, file: DataFile<T>, release?: string): { readonly [key: string]: T } {
  const wanted = release ?? newestRelease(file as DataFile);
  const kinds = file.releases[wanted];
  if (kinds) return kinds;
  throw new Error(`${upstream} ${wanted} is not known. Its schemas are not pinned, so nothing could be checked. `
    + `Choose one of ${Object.keys(file.releases).join(', ')}.`);
}

function isNewer(a: string, b: string): boolean {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  const index = left.findIndex((part, i) => part !== right[i]);
  return index >= 0 && left[index] > (right[index] ?? -1);
}
