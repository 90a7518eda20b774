import { refusal } from '../../core/problem';

const CAUSES: Readonly<Record<string, readonly [what: string, fix: string]>> = {
  ENOSPC: ['the disk is full', 'Make room, or choose another directory with `outdir`'],
  EDQUOT: ['the disk quota is used up', 'Make room, or choose another directory with `outdir`'],
  EACCES: ['it may not be written', 'Change its permissions, or choose another directory with `outdir`'],
  EPERM: ['it may not be written', 'Change its permissions, or choose another directory with `outdir`'],
  EROFS: ['its file system is read-only', 'Choose another directory with `outdir`'],
  ENOTDIR: ['a file stands where a directory is needed', 'Remove the file, or choose another directory with `outdir`'],
  EEXIST: ['a file stands where a directory is needed', 'Remove the file, or choose another directory with `outdir`'],
  EISDIR: ['a directory stands where a file is needed', 'Remove the directory, or choose another one with `outdir`'],
};

/** What a failed write means for whoever asked for it. */
export function outputError(error: unknown, outdir: string): Error {
  const { code, path, message } = error as NodeJS.ErrnoException;
  const [what, fix] = CAUSES[code ?? ''] ?? [message, 'Choose another directory with `outdir`'];
  const place = path === undefined || path === outdir ? '' : ` (at ${path})`;
  return refusal({ where: 'outdir', what: `cannot write to "${outdir}": ${what}${place}`, why: 'Nothing was changed', fix });
}
