import type { RookReleaseData } from './release-data';
import { ROOK_RELEASES } from './rook';

/** A release of Rook, with the CSI operator and the images that belong to it. */
export class RookRelease {
  /** Rook 1.20, with Ceph-CSI operator 1.0. */
  public static readonly V1_20 = new RookRelease(ROOK_RELEASES[0]);

  /** The full version, such as `1.20.6`. */
  public readonly version: string;

  /** @internal */
  public readonly _data: RookReleaseData;

  private constructor(data: RookReleaseData) {
    this.version = data.version;
    this._data = data;
  }
}
