/** A program that signs certificates for cert-manager. */
export interface CertificateIssuer {
  /** The name of the issuer. */
  readonly name: string;

  /**
   * Its kind: one of TopoLVM's namespace, or one of the whole cluster.
   *
   * @default Issuer
   */
  readonly kind?: string;

  /**
   * Its API group.
   *
   * @default cert-manager.io
   */
  readonly group?: string;
}
