import { refusal } from '../core/problem';
import { requireSize } from '../core/require-size';
import { shown } from '../core/shown';
import type { Size } from '../core/size';
import { disksOf, lvLayout, roomFactor } from '../engine/admission/rules/lvcreate-room';
import type { MirrorsOptions, RaidStripesOptions, StripesOptions } from './raid-options';

/** LVM makes raids of at most as many disks, those of parity and copies among them. */
const MOST_DISKS = 64;

/**
 * How LVM lays a volume over the disks of its volume group.
 *
 * TopoLVM compares claims with free room as if a volume took what was asked for; `roomFactor` says what it really takes. Nodes need the
 * kernel module `dm-raid`.
 *
 * @see https://man7.org/linux/man-pages/man7/lvmraid.7.html
 */
export class Raid {
  /**
   * Data side by side on two or more disks; the loss of one is the loss of the volume.
   *
   * @throws when LVM has no such raid
   */
  public static raid0(options: StripesOptions): Raid {
    return striped('raid0', options, 2);
  }

  /**
   * Copies of the volume, each on a disk of its own.
   *
   * @throws when LVM has no such raid
   */
  public static raid1(options: MirrorsOptions = {}): Raid {
    const { mirrors } = options;
    requireNumber('raid1', 'mirrors', mirrors, 1, MOST_DISKS - 1);
    return new Raid('raid1', [...(mirrors === undefined ? [] : [`--mirrors=${mirrors}`]), ...sizes('raid1', options)]);
  }

  /**
   * Data side by side on two or more disks, and parity on one more; one disk may be lost.
   *
   * @throws when LVM has no such raid
   */
  public static raid4(options: RaidStripesOptions): Raid {
    return striped('raid4', options, 2);
  }

  /**
   * Data and parity side by side on three or more disks, of which `stripes` hold data at any place; one disk may be lost.
   *
   * @throws when LVM has no such raid
   */
  public static raid5(options: RaidStripesOptions): Raid {
    return striped('raid5', options, 2);
  }

  /**
   * Data and two parities side by side on five or more disks, of which `stripes` hold data at any place; two disks may be lost.
   *
   * @throws when LVM has no such raid
   */
  public static raid6(options: RaidStripesOptions): Raid {
    return striped('raid6', options, 3);
  }

  /**
   * Data side by side on two or more disks, and a copy of each; LVM makes no more copies than that.
   *
   * @throws when LVM has no such raid
   */
  public static raid10(options: RaidStripesOptions): Raid {
    return striped('raid10', options, 2);
  }

  /** @internal */
  public static _of(type: string, settings: readonly string[]): Raid {
    return new Raid(type, settings);
  }

  /** How many disks the volume group needs at least, each with room for its part. */
  public readonly disks: number;

  /** How many bytes of the volume group one byte of a volume takes, for example 2 for one copy. */
  public readonly roomFactor: number;

  /** @internal */
  public readonly _arguments: readonly string[];

  private constructor(
    /** LVM's name of it, such as `raid5`. */
    public readonly type: string,
    settings: readonly string[],
  ) {
    this._arguments = [`--type=${type}`, ...settings];
    this.disks = disksOf(lvLayout(this._arguments));
    this.roomFactor = roomFactor(this._arguments);
    if (this.disks <= MOST_DISKS) return;
    throw refuse(type, 'stripes', `it takes ${this.disks} disks`, `LVM makes raids of at most ${MOST_DISKS}, parity and copies included`, 'Use fewer stripes');
  }
}

function striped(type: string, options: RaidStripesOptions, least: number): Raid {
  requireNumber(type, 'stripes', options?.stripes ?? NaN, least, MOST_DISKS);
  return Raid._of(type, [`--stripes=${options.stripes}`, ...sizes(type, options)]);
}

function sizes(type: string, { stripeSize, regionSize }: Partial<RaidStripesOptions>): string[] {
  return [...powerOfTwo(type, 'stripeSize', '--stripesize', stripeSize), ...powerOfTwo(type, 'regionSize', '--regionsize', regionSize)];
}

function powerOfTwo(type: string, property: string, flag: string, size: Size | undefined): string[] {
  if (requireSize(size, `${type}: ${property}`) === undefined || size === undefined) return [];
  const kibi = size.toBytes() / 1024;
  if (kibi >= 4 && Number.isInteger(Math.log2(kibi))) return [`${flag}=${kibi}k`];
  throw refuse(type, property, `${size} is not a power of two from 4Ki up`, 'LVM refuses every volume', 'Write for example Size.of("64Ki")');
}

function requireNumber(type: string, property: string, value: number | undefined, least: number, most: number): void {
  if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) return;
  throw refuse(type, property, `${shown(value)} is not a whole number from ${least} to ${most}`, 'LVM refuses every volume', `Write ${least} or more`);
}

function refuse(type: string, property: string, what: string, why: string, fix: string): Error {
  return refusal({ where: `${type}: ${property}`, what, why, fix });
}
