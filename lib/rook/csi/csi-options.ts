import type { CsiKeyManagement } from '../kms/csi-key-management';
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
   * Where keys of encrypted volumes are kept; written to a ConfigMap that all drivers read unless they name another one.
   *
   * @default - no encryption of single volumes
   */
  readonly keyManagement?: CsiKeyManagement[];

  /**
   * The operator of the drivers.
   *
   * @default - one pod
   */
  readonly operator?: CsiOperatorOptions;
}
