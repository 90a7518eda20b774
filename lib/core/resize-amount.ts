import { percentText } from './percent-text';
import { requireSize } from './require-size';
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
