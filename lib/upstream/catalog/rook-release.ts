import type { ObjectChange } from './object-change';
import type { RookReleaseData } from './release-data';
import { ROOK_RELEASES } from './rook';
import { objectChanges } from './rook-object-changes';

/** A release of Rook, with the CSI operator and the images that belong to it. */
export class RookRelease {
  /** Rook 1.20, with Ceph-CSI operator 1.0. */
  public static readonly V1_20 = new RookRelease(ROOK_RELEASES[0]);

  /** Rook 1.19, with Ceph-CSI operator 0.6; it writes the CSI drivers itself. */
  public static readonly V1_19 = new RookRelease(ROOK_RELEASES[1]);

  /** The full version, such as `1.20.6`. */
  public readonly version: string;

  /** @internal */
  public readonly _data: RookReleaseData;

  private constructor(data: RookReleaseData) {
    this.version = data.version;
    this._data = data;
  }

  /**
   * The objects that come, go or change hands when an operator is upgraded to this release, each with what there is to do.
   *
   * @param older the release that ran before
   * @param operatorNamespace where the operator runs; `rook-ceph` when left out
   * @throws when the other release is not the one that this one follows
   */
  public objectChangesSince(older: RookRelease, operatorNamespace: string = 'rook-ceph'): ObjectChange[] {
    return objectChanges(this._data, older._data, operatorNamespace);
  }
}
