/** An object that exists already, or that somebody else brings. */
export interface ExternalObject {
  /** Group and version, such as `v1` or `apiextensions.k8s.io/v1`. */
  readonly apiVersion: string;

  /** The kind. */
  readonly kind: string;

  /** The name, or `*` for all of the kind. */
  readonly name: string;

  /**
   * The namespace, or `*` for all.
   *
   * @default - none, for cluster-scoped kinds
   */
  readonly namespace?: string;
}
