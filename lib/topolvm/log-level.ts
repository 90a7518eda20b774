import { refusal } from '../core/problem';

/** How much the programs of TopoLVM log. */
export class LogLevel {
  /** Errors only. */
  public static readonly ERROR = new LogLevel('error');
  /** Errors and what happens to volumes. */
  public static readonly INFO = new LogLevel('info');
  /** Info and every call of LVM that changes something. */
  public static readonly DEBUG = new LogLevel('debug');

  /**
   * More than debug, which is 1: calls of LVM that only look are logged from 4 up.
   *
   * @throws when the level is not a whole number above zero
   */
  public static verbosity(level: number): LogLevel {
    if (!Number.isInteger(level) || level < 1) {
      throw refusal({
        where: 'logLevel',
        what: `${level} is not a verbosity`,
        why: 'The programs refuse it and exit',
        fix: 'Give a whole number above zero, or use LogLevel.INFO',
      });
    }
    return new LogLevel(`${level}`);
  }

  private constructor(
    /** The value of the flag `--zap-log-level`. */
    public readonly flag: string,
  ) {}
}
