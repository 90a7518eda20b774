/** A group of zones. */
export interface ObjectZoneGroupOptions {
  /**
   * A JSON merge patch over the finished CephObjectZoneGroup, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
