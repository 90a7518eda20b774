/** What every way to a service from outside has in common. */
export interface ExposureOptions {
  /** The name of the host that it answers to, such as `ceph.example.com`. */
  readonly host: string;

  /**
   * The name of the object.
   *
   * @default - the name of the cluster and "-dashboard", or the name of the object store
   */
  readonly name?: string;

  /**
   * The path that it answers below.
   *
   * @default - the prefix of the dashboard, otherwise /
   */
  readonly path?: string;

  /**
   * Labels of the object.
   *
   * @default - none
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Annotations of the object, which most controllers are told their details by.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * A JSON merge patch over the finished object, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
