import type { ReleaseData } from './release-data';
import { TOPOLVM_RELEASES } from './topolvm';

/** A release of TopoLVM with its image. */
export class TopoLvmRelease {
  /** TopoLVM 0.41. */
  public static readonly V0_41 = new TopoLvmRelease(TOPOLVM_RELEASES[0]);

  /** The full version, such as `0.41.0`. */
  public readonly version: string;

  /** @internal */
  public readonly _data: ReleaseData;

  private constructor(data: ReleaseData) {
    this.version = data.version;
    this._data = data;
  }
}
