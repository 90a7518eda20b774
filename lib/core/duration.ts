import { refusal } from './problem';

const PART = /(\d+(?:\.\d+)?)(h|ms|m|s)/g;
const WHOLE = /^(?:\d+(?:\.\d+)?(?:h|ms|m|s))+$/;
const MILLIS: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };

/** A length of time that prints itself the way Go prints it, such as `1m0s`. */
export class Duration {
  /** A number of seconds. */
  public static seconds(amount: number): Duration {
    return new Duration(amount * 1000);
  }

  /** A number of minutes. */
  public static minutes(amount: number): Duration {
    return new Duration(amount * 60_000);
  }

  /** A number of hours. */
  public static hours(amount: number): Duration {
    return new Duration(amount * 3_600_000);
  }

  /** A number of days of 24 hours. */
  public static days(amount: number): Duration {
    return new Duration(amount * 86_400_000);
  }

  /**
   * Reads a duration in Go's syntax, such as `90s` or `1h30m`.
   *
   * @throws when a unit is missing or unknown
   */
  public static of(text: string): Duration {
    if (!WHOLE.test(text)) {
      throw refusal({
        where: 'duration',
        what: `"${text}" is not a duration`,
        why: 'Go needs a unit after every number and knows no days',
        fix: 'Write hours, minutes, seconds or milliseconds, for example 1h30m or 90s',
      });
    }
    let millis = 0;
    for (const [, amount, unit] of text.matchAll(PART)) millis += Number(amount) * MILLIS[unit];
    return new Duration(millis);
  }

  private readonly millis: number;

  private constructor(millis: number) {
    if (!Number.isFinite(millis) || millis < 0) {
      throw refusal({
        where: 'duration', what: `${millis} ms is not a duration`, why: 'Time runs forward', fix: 'Give a number from zero up',
      });
    }
    this.millis = Math.round(millis);
  }

  /** The duration in seconds. */
  public toSeconds(): number {
    return this.millis / 1000;
  }

  /** The form that Go prints, for example `1h30m0s`. */
  public toString(): string {
    if (this.millis === 0) return '0s';
    if (this.millis < 1000) return `${this.millis}ms`;
    const hours = Math.floor(this.millis / 3_600_000);
    const minutes = Math.floor(this.millis / 60_000) % 60;
    const seconds = (this.millis % 60_000) / 1000;
    if (hours > 0) return `${hours}h${minutes}m${seconds}s`;
    return minutes > 0 ? `${minutes}m${seconds}s` : `${seconds}s`;
  }

  /** The form that Prometheus reads, with one whole unit, for example `90s`. */
  public toPrometheus(): string {
    if (this.millis % 1000 !== 0) return `${this.millis}ms`;
    const seconds = this.millis / 1000;
    if (seconds > 0 && seconds % 3600 === 0) return `${seconds / 3600}h`;
    return seconds > 0 && seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
  }
}
