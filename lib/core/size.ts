import { refusal } from './problem';
import { formatQuantity, parseQuantity } from './quantity-syntax';

const UNIT = /(Ki|Mi|Gi|Ti|Pi|Ei|k|M|G|T|P|E)$/;

/** An amount of storage or memory that prints itself the way Kubernetes stores it. */
export class Size {
  /** A number of bytes. */
  public static bytes(amount: number): Size {
    return Size.scaled(amount, '');
  }

  /** A number of mebibytes (1024² bytes). */
  public static mebi(amount: number): Size {
    return Size.scaled(amount, 'Mi');
  }

  /** A number of gibibytes (1024³ bytes). */
  public static gibi(amount: number): Size {
    return Size.scaled(amount, 'Gi');
  }

  /** A number of tebibytes (1024⁴ bytes). */
  public static tebi(amount: number): Size {
    return Size.scaled(amount, 'Ti');
  }

  /** A number of gigabytes (1000³ bytes), the unit that disks are sold in. */
  public static giga(amount: number): Size {
    return Size.scaled(amount, 'G');
  }

  /** A number of terabytes (1000⁴ bytes), the unit that disks are sold in. */
  public static tera(amount: number): Size {
    return Size.scaled(amount, 'T');
  }

  /**
   * Reads a size written with a Kubernetes unit, such as `10Gi` or `500G`.
   *
   * @throws when the unit is missing or is not one that Kubernetes knows, or when the size is not a whole number of bytes above zero
   */
  public static of(text: string): Size {
    const parsed = UNIT.test(text) ? parseQuantity(text) : undefined;
    if (!parsed) {
      throw refusal({
        where: 'size',
        what: `"${text}" is not a size`,
        why: 'Kubernetes reads a number without a unit as bytes and refuses spaces and units such as GB',
        fix: 'Write a number and one of Ki, Mi, Gi, Ti, Pi, k, M, G, T, P, for example Size.of("1536Mi") or Size.of("10Gi")',
      });
    }
    return new Size(parsed.nanos, parsed.family === 'binary' ? 'binary' : 'decimal', text);
  }

  private static scaled(amount: number, unit: string): Size {
    const parsed = Number.isFinite(amount) ? parseQuantity(`${amount}${unit}`) : undefined;
    const label = `${amount}${unit}`;
    if (!parsed) {
      throw refusal({
        where: 'size', what: `${label} is not a size`, why: 'Kubernetes could not read it', fix: 'Give a finite number above zero',
      });
    }
    return new Size(parsed.nanos, unit.endsWith('i') ? 'binary' : 'decimal', label);
  }

  private readonly nanos: bigint;
  private readonly family: 'binary' | 'decimal';

  private constructor(nanos: bigint, family: 'binary' | 'decimal', label: string) {
    if (nanos <= 0n || nanos % 1_000_000_000n !== 0n) {
      throw refusal({
        where: 'size',
        what: `${label} is not a whole number of bytes above zero`,
        why: 'Storage is handed out in whole bytes',
        fix: nanos > 0n ? 'Choose a smaller unit, for example Size.mebi(1536) for one and a half GiB' : 'Give a number above zero',
      });
    }
    this.nanos = nanos;
    this.family = family;
  }

  /** The size in bytes; exact up to 8 PiB. */
  public toBytes(): number {
    return Number(this.nanos / 1_000_000_000n);
  }

  /** This size taken a whole or fractional number of times, rounded up to whole bytes. */
  public times(factor: number): Size {
    return new Size(BigInt(Math.ceil(this.toBytes() * factor)) * 1_000_000_000n, this.family, `${factor} x ${this.toString()}`);
  }

  /** The form that Kubernetes stores, for example `1536Mi` for one and a half GiB. */
  public toString(): string {
    return formatQuantity({ nanos: this.nanos, family: this.family });
  }
}
