import { PIE_RELEASES } from './pie';
import type { ReleaseData } from './release-data';

/** A release of pie with its image. */
export class PieRelease {
  /** Release 0.17 of pie. */
  public static readonly V0_17 = new PieRelease(PIE_RELEASES[0]);

  /** The full version, such as `0.17.0`. */
  public readonly version: string;

  /** @internal */
  public readonly _data: ReleaseData;

  private constructor(data: ReleaseData) {
    this.version = data.version;
    this._data = data;
  }
}
