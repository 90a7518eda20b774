/** Something about the machine, not about rookery: it is printed without a stack. */
export class LiveError extends Error {
  public constructor(what: string, public readonly advice?: string) {
    super(advice === undefined ? what : `${what}\n  ${advice}`);
    this.name = 'LiveError';
  }
}

/** What is probably behind the last lines of a log, and what to do about it. */
export function adviceFor(log: string): string | undefined {
  if (/address already in use|bind: permission denied/i.test(log)) {
    return 'Another program listens on that port. Run again, which takes other ports, or stop that program.';
  }
  if (/no space left on device|disk quota exceeded/i.test(log)) {
    return 'The disk is full. Free some space, or set TMPDIR and ROOKERY_CACHE to folders on another disk.';
  }
  if (/cannot allocate memory|out of memory/i.test(log)) return 'There is too little memory: the real parts take about 2 GB, building them 3 GB.';
  return undefined;
}
