import { refusal } from '../../core/problem';
import { SecretRef } from '../../core/secret-ref';
import { shown } from '../../core/shown';
import { defined } from '../defined';
import { whole } from '../numbers';
import { wholeSeconds } from '../whole-durations';
import type { CsiAwsOptions } from './csi-aws-options';
import type { CsiAwsStsOptions } from './csi-aws-sts-options';
import type { CsiAzureKeyVaultOptions } from './csi-azure-key-vault-options';
import type { CsiIbmKeyProtectOptions } from './csi-ibm-key-protect-options';
import type { CsiKmipOptions } from './csi-kmip-options';
import type { CsiMetadataOptions } from './csi-metadata-options';
import type { CsiVaultAccountsOptions } from './csi-vault-accounts-options';
import type { CsiVaultOptions } from './csi-vault-options';
import type { CsiVaultTokensOptions } from './csi-vault-tokens-options';
import { vault, vaultAccounts, vaultTokens } from './vault-entries';

/**
 * A place where the CSI drivers keep the keys of encrypted volumes, which storage classes refer to by its id.
 *
 * @see https://github.com/ceph/ceph-csi/blob/v3.17.0/docs/deploy-rbd.md#encryption-for-rbd-volumes
 */
export class CsiKeyManagement {
  /** In HashiCorp Vault, with the service accounts of the drivers. */
  public static vault(id: string, options: CsiVaultOptions): CsiKeyManagement {
    return new CsiKeyManagement(id, { encryptionKMSType: 'vault', ...vault(options) });
  }

  /** In HashiCorp Vault, with a token in the namespace of each claim. */
  public static vaultTokens(id: string, options: CsiVaultTokensOptions): CsiKeyManagement {
    return new CsiKeyManagement(id, { encryptionKMSType: 'vaulttokens', ...vaultTokens(options) });
  }

  /** In HashiCorp Vault, with a service account in the namespace of each claim. */
  public static vaultAccounts(id: string, options: CsiVaultAccountsOptions): CsiKeyManagement {
    return new CsiKeyManagement(id, { encryptionKMSType: 'vaulttenantsa', ...vaultAccounts(options) });
  }

  /** Beside the volumes, encrypted by Amazon KMS. */
  public static aws(id: string, options: CsiAwsOptions): CsiKeyManagement {
    return new CsiKeyManagement(id, {
      KMS_PROVIDER: 'aws-metadata',
      KMS_SECRET_NAME: secretName(options.credentials, 'aws: credentials'),
      AWS_REGION: options.region,
    });
  }

  /** Beside the volumes, encrypted by Amazon KMS, with a role of the security token service. */
  public static awsSts(id: string, options: CsiAwsStsOptions = {}): CsiKeyManagement {
    return new CsiKeyManagement(id, { encryptionKMSType: 'aws-sts-metadata', secretName: secretName(options.credentials, 'awsSts: credentials') });
  }

  /** Beside the volumes, encrypted with a passphrase. */
  public static metadata(id: string, options: CsiMetadataOptions = {}): CsiKeyManagement {
    return new CsiKeyManagement(id, {
      encryptionKMSType: 'metadata',
      secretName: secretName(options.passphrase, 'metadata: passphrase'),
      secretNamespace: options.passphraseNamespace,
    });
  }

  /** Beside the volumes, encrypted by IBM Key Protect. */
  public static ibmKeyProtect(id: string, options: CsiIbmKeyProtectOptions): CsiKeyManagement {
    return new CsiKeyManagement(id, {
      KMS_PROVIDER: 'ibmkeyprotect',
      IBM_KP_SECRET_NAME: secretName(options.credentials, 'ibmKeyProtect: credentials'),
      IBM_KP_SERVICE_INSTANCE_ID: options.instanceId,
      IBM_KP_BASE_URL: options.baseAddress,
      IBM_KP_TOKEN_URL: options.tokenAddress,
      IBM_KP_REGION: options.region,
    });
  }

  /**
   * Beside the volumes, encrypted by a KMIP server.
   *
   * @throws when a time is not in whole seconds up to 255
   */
  public static kmip(id: string, options: CsiKmipOptions): CsiKeyManagement {
    const seconds = (name: 'readTimeout' | 'writeTimeout') => whole(wholeSeconds(options[name], `CsiKeyManagement.kmip: ${name}`), 0, 255, `CsiKeyManagement.kmip: ${name}`);
    return new CsiKeyManagement(id, {
      KMS_PROVIDER: 'kmip',
      KMIP_ENDPOINT: options.endpoint,
      KMIP_SECRET_NAME: secretName(options.credentials, 'kmip: credentials'),
      TLS_SERVER_NAME: options.tlsServerName,
      READ_TIMEOUT: seconds('readTimeout'),
      WRITE_TIMEOUT: seconds('writeTimeout'),
    });
  }

  /** In Azure Key Vault. */
  public static azureKeyVault(id: string, options: CsiAzureKeyVaultOptions): CsiKeyManagement {
    return new CsiKeyManagement(id, {
      KMS_PROVIDER: 'azure-kv',
      AZURE_CERT_SECRET_NAME: secretName(options.credentials, 'azureKeyVault: credentials'),
      AZURE_VAULT_URL: options.address,
      AZURE_CLIENT_ID: options.clientId,
      AZURE_TENANT_ID: options.tenantId,
    });
  }

  /** @internal */
  public readonly _entry: { readonly [name: string]: unknown };

  private constructor(
    /** What storage classes call it, as `encryption.kmsId`. */
    public readonly id: string,
    entry: { readonly [name: string]: unknown },
  ) {
    this._entry = defined<unknown>(entry);
    if (typeof id === 'string' && id !== '' && id !== 'default') return;
    throw refusal({
      where: 'CsiKeyManagement: id',
      what: `${shown(id)} cannot be the id of a place for keys`,
      why: 'The drivers take an empty id and "default" for a passphrase in the Secrets of the storage class',
      fix: 'Use another word, for example vault',
    });
  }
}

function secretName(secret: SecretRef | undefined, where: string): string | undefined {
  return secret && SecretRef._require(secret, `CsiKeyManagement.${where}`).secretName;
}
