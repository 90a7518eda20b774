/** Which copy of data a gateway reads. */
export enum ObjectReadAffinity {
  /** The nearest one, by the place of the gateway's node in the CRUSH map. */
  LOCALIZE = 'localize',
  /** Any. */
  BALANCE = 'balance',
  /** The primary one. */
  DEFAULT = 'default',
}
