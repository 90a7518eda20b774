import type { AzureKeyVaultOptions } from './azure-key-vault-options';
import type { IbmKeyProtectOptions } from './ibm-key-protect-options';
import type { KmipOptions } from './kmip-options';
import type { VaultOptions } from './vault-options';
/**
 * Where the keys of encrypted OSDs are kept; without one, in Secrets beside the cluster.
 *
 * @see https://rook.io/docs/rook/latest-release/Storage-Configuration/Advanced/key-management-system/
 */
export declare class KeyManagement {
    private readonly provider;
    private readonly details;
    private readonly secret?;
    /** In HashiCorp Vault. */
    static vault(options: VaultOptions): KeyManagement;
    /** In IBM Key Protect. */
    static ibmKeyProtect(options: IbmKeyProtectOptions): KeyManagement;
    /** In a KMIP server. */
    static kmip(options: KmipOptions): KeyManagement;
    /** In Azure Key Vault. */
    static azureKeyVault(options: AzureKeyVaultOptions): KeyManagement;
    private constructor();
    /** @internal */
    _spec(): object;
}
