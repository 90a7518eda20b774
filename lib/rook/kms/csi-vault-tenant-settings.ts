import type { SecretRef } from '../../core/secret-ref';
import type { CsiVaultSettings } from './csi-vault-settings';

/** Ways to keep keys in Vault by namespaces of claims. */
export interface CsiVaultTenantSettings extends CsiVaultSettings {
  /**
   * The Secret with the certificate of Vault's authority under the key `cert`, in the namespace of the claim or of the drivers.
   *
   * @default - the authorities of the image
   */
  readonly caCertificate?: SecretRef;

  /**
   * The Secret with a certificate to log in with, under the key `cert`, in the namespace of the claim or of the drivers.
   *
   * @default - none
   */
  readonly clientCertificate?: SecretRef;

  /**
   * The Secret with the key of that certificate, under the key `key`, in the namespace of the claim or of the drivers.
   *
   * @default - none
   */
  readonly clientKey?: SecretRef;

  /**
   * The name of the ConfigMap with which the owners of a namespace change the address, the paths and the names that are said here.
   *
   * @default ceph-csi-kms-config
   */
  readonly tenantConfigName?: string;
}
