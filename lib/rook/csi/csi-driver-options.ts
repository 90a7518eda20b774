import type { CsiDriverDefaults } from './csi-driver-defaults';

/** What can be said of one driver; what is left out comes from the defaults of all. */
export interface CsiDriverOptions extends CsiDriverDefaults {
  /**
   * A JSON merge patch over the Driver object, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
