import type { SecretRef } from '../../core/secret-ref';
/** How Rook proves to Vault who it is. */
export declare class VaultAuth {
    /** @internal */
    readonly _details: {
        readonly [key: string]: string;
    };
    /** @internal */
    readonly _secret?: SecretRef | undefined;
    /** With a token under the key `token` of a Secret in the namespace of the cluster. */
    static token(secret: SecretRef): VaultAuth;
    /**
     * With its service account.
     *
     * @param role the role in Vault
     * @param mountPath where Vault has the method, if not at `kubernetes`
     */
    static kubernetes(role: string, mountPath?: string): VaultAuth;
    private constructor();
}
