/** How much of an object goes into one chunk before the next one is written. */
export enum StripeUnit {
  /** 4 KiB. */
  KIBI_4 = '4Ki',
  /** 16 KiB. */
  KIBI_16 = '16Ki',
  /** 64 KiB. */
  KIBI_64 = '64Ki',
  /** 256 KiB. */
  KIBI_256 = '256Ki',
  /** 1 MiB. */
  MEBI_1 = '1Mi',
}
