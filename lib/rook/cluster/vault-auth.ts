import { SecretRef } from '../../core/secret-ref';

/** How Rook proves to Vault who it is. */
export class VaultAuth {
  /** With a token under the key `token` of a Secret in the namespace of the cluster. */
  public static token(secret: SecretRef): VaultAuth {
    return new VaultAuth({ VAULT_AUTH_METHOD: 'token' }, SecretRef._require(secret, 'VaultAuth.token: secret'));
  }

  /**
   * With its service account.
   *
   * @param role the role in Vault
   * @param mountPath where Vault has the method, if not at `kubernetes`
   */
  public static kubernetes(role: string, mountPath?: string): VaultAuth {
    return new VaultAuth({
      VAULT_AUTH_METHOD: 'kubernetes',
      VAULT_AUTH_KUBERNETES_ROLE: role,
      ...(mountPath === undefined ? {} : { VAULT_AUTH_MOUNT_PATH: mountPath }),
    });
  }

  /** By a Vault agent at the address, which adds the token by itself. */
  public static agent(): VaultAuth {
    return new VaultAuth({ VAULT_AUTH_METHOD: 'agent' });
  }

  private constructor(
    /** @internal */
    public readonly _details: { readonly [key: string]: string },
    /** @internal */
    public readonly _secret?: SecretRef,
  ) {}
}
