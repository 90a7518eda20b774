/** The name by which clients of Ceph inside of the Kubernetes cluster find the mons that run. */
export interface MonServiceOptions {
  /**
   * Labels of the Service.
   *
   * @default - none
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Annotations of the Service, such as those that a publisher of DNS names reads.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * A JSON merge patch over the finished Service, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
