/** A key and a certificate that the kubelet gets for the pod. */
export interface PodCertificateFiles {
  /** The signer that is asked. */
  readonly signerName: string;

  /** The kind of key, such as `ED25519` or `ECDSAP256`. */
  readonly keyType: string;

  /**
   * The file with key and certificates together.
   *
   * @default - none
   */
  readonly credentialBundlePath?: string;

  /**
   * The file with the key.
   *
   * @default - none
   */
  readonly keyPath?: string;

  /**
   * The file with the certificates.
   *
   * @default - none
   */
  readonly certificateChainPath?: string;

  /**
   * How long a certificate may be good for, in seconds.
   *
   * @default - 86400
   */
  readonly maxExpirationSeconds?: number;

  /**
   * What the signer is told besides.
   *
   * @default - nothing
   */
  readonly userAnnotations?: { readonly [key: string]: string };
}
