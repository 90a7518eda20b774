import type { CsiVaultSettings } from './csi-vault-settings';

/** A HashiCorp Vault that the CSI drivers log into with their own service accounts. */
export interface CsiVaultOptions extends CsiVaultSettings {
  /** Its address with scheme and port, for example `https://vault.vault.svc:8200`. */
  readonly address: string;

  /**
   * The role in Vault, bound to the service accounts of the drivers.
   *
   * @default csi-kubernetes
   */
  readonly role?: string;

  /**
   * The path by which Vault lets service accounts in.
   *
   * @default /v1/auth/kubernetes/login
   */
  readonly authPath?: string;

  /**
   * What comes before the names of keys.
   *
   * @default - nothing
   */
  readonly passphrasePath?: string;

  /**
   * The key of the Secrets of storage classes that holds the certificate of Vault's authority; the Secrets that Rook makes have none.
   *
   * @default - the authorities of the image
   */
  readonly caCertificateKey?: string;
}
