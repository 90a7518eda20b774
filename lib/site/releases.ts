import type { PieRelease } from '../upstream/catalog/pie-release';
import type { RookRelease } from '../upstream/catalog/rook-release';
import type { TopoLvmRelease } from '../upstream/catalog/topolvm-release';

/** Which release of each upstream project a site runs. */
export interface Releases {
  /**
   * Rook, with its CSI operator.
   *
   * @default RookRelease.V1_20
   */
  readonly rook?: RookRelease;

  /**
   * TopoLVM.
   *
   * @default TopoLvmRelease.V0_41
   */
  readonly topolvm?: TopoLvmRelease;

  /**
   * The prober of storage classes.
   *
   * @default PieRelease.V0_17
   */
  readonly pie?: PieRelease;
}
