import { refusal } from './problem';
import { requireSize } from './require-size';
import { shown } from './shown';
import type { Size } from './size';

/** A part of a volume, as a share or as a size. */
export class ResizeAmount {
  /**
   * A share of what the volume has, from 0 to 100.
   *
   * @throws when the number is not from 0 to 100
   */
  public static percent(share: number): ResizeAmount {
    return new ResizeAmount(percentText(share, 'resize amount'));
  }

  /** A size, whatever the volume has. */
  public static size(size: Size): ResizeAmount {
    requireSize(size, 'resize amount');
    return new ResizeAmount(size.toString());
  }

  private constructor(
    /** What pvc-autoresizer reads, such as `20%` or `20Gi`. */
    public readonly text: string,
  ) {}
}

/** A share as pvc-autoresizer reads it. */
export function percentText(share: number, where: string): string {
  if (typeof share === 'number' && share >= 0 && share <= 100) return `${share}%`;
  throw refusal({ where, what: `${shown(share)} is not a share from 0 to 100`, why: 'pvc-autoresizer would leave the claim alone', fix: 'Write a number of percent, for example 20' });
}
