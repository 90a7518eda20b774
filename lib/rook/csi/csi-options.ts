import type { CsiDriver } from './csi-driver';
import type { CsiDriverDefaults } from './csi-driver-defaults';
import type { CsiOperatorOptions } from './csi-operator-options';

/** The CSI drivers that run beside Rook's operator. */
export interface CsiOptions {
  /**
   * The drivers.
   *
   * @default [CsiDriver.rbd(), CsiDriver.cephFs()]
   */
  readonly drivers?: CsiDriver[];

  /**
   * What all drivers have in common unless they say otherwise.
   *
   * @default - as upstream
   */
  readonly defaults?: CsiDriverDefaults;

  /**
   * The operator of the drivers.
   *
   * @default - one pod
   */
  readonly operator?: CsiOperatorOptions;
}
