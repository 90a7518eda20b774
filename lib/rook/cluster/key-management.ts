import { requireObject } from '../../core/require-object';
import { SecretRef } from '../../core/secret-ref';
import { wholeSeconds } from '../whole-durations';
import type { AzureKeyVaultOptions } from './azure-key-vault-options';
import type { IbmKeyProtectOptions } from './ibm-key-protect-options';
import type { KmipOptions } from './kmip-options';
import type { VaultOptions } from './vault-options';

/**
 * Where the keys of encrypted OSDs are kept; without one, in Secrets beside the cluster.
 *
 * @see https://rook.io/docs/rook/latest-release/Storage-Configuration/Advanced/key-management-system/
 */
export class KeyManagement {
  /** In HashiCorp Vault. */
  public static vault(options: VaultOptions): KeyManagement {
    const auth = requireObject(options.auth, '_details', {
      where: 'KeyManagement.vault: auth', kind: 'a way to authenticate', fix: 'Write for example rook.VaultAuth.token(SecretRef.named("vault-token"))',
    });
    const secret = (name: 'caCertificate' | 'clientCertificate' | 'clientKey') => options[name] === undefined
      ? undefined
      : SecretRef._require(options[name], `KeyManagement.vault: ${name}`).secretName;
    return new KeyManagement('vault', {
      VAULT_ADDR: options.address,
      ...auth._details,
      VAULT_BACKEND_PATH: options.backendPath,
      VAULT_SECRET_ENGINE: options.secretEngine,
      VAULT_BACKEND: options.kvVersion,
      VAULT_NAMESPACE: options.vaultNamespace,
      VAULT_CACERT: secret('caCertificate'),
      VAULT_CLIENT_CERT: secret('clientCertificate'),
      VAULT_CLIENT_KEY: secret('clientKey'),
      VAULT_TLS_SERVER_NAME: options.tlsServerName,
      VAULT_SKIP_VERIFY: options.skipVerify === undefined ? undefined : String(options.skipVerify),
    }, auth._secret);
  }

  /** In IBM Key Protect. */
  public static ibmKeyProtect(options: IbmKeyProtectOptions): KeyManagement {
    return new KeyManagement('ibmkeyprotect', {
      IBM_KP_SERVICE_INSTANCE_ID: options.instanceId,
      IBM_KP_BASE_URL: options.baseAddress,
      IBM_KP_TOKEN_URL: options.tokenAddress,
    }, SecretRef._require(options.apiKey, 'KeyManagement.ibmKeyProtect: apiKey'));
  }

  /** In a KMIP server. */
  public static kmip(options: KmipOptions): KeyManagement {
    return new KeyManagement('kmip', {
      KMIP_ENDPOINT: options.endpoint,
      TLS_SERVER_NAME: options.tlsServerName,
      READ_TIMEOUT: wholeSeconds(options.readTimeout, 'readTimeout')?.toString(),
      WRITE_TIMEOUT: wholeSeconds(options.writeTimeout, 'writeTimeout')?.toString(),
    }, SecretRef._require(options.certificates, 'KeyManagement.kmip: certificates'));
  }

  /** In Azure Key Vault. */
  public static azureKeyVault(options: AzureKeyVaultOptions): KeyManagement {
    return new KeyManagement('azure-kv', {
      AZURE_VAULT_URL: options.address,
      AZURE_CLIENT_ID: options.clientId,
      AZURE_TENANT_ID: options.tenantId,
      AZURE_CERT_SECRET_NAME: SecretRef._require(options.certificate, 'KeyManagement.azureKeyVault: certificate').secretName,
    });
  }

  private constructor(
    private readonly provider: string,
    private readonly details: { readonly [key: string]: string | undefined },
    private readonly secret?: SecretRef,
  ) {}

  /** @internal */
  public _spec(): object {
    return { connectionDetails: { KMS_PROVIDER: this.provider, ...this.details }, tokenSecretName: this.secret?.secretName };
  }
}
