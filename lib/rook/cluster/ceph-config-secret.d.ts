import type { SecretRef } from '../../core/secret-ref';
/** A setting of Ceph whose value is kept in a Secret. */
export interface CephConfigSecret {
    /** The Secret, in the namespace of the cluster. */
    readonly secret: SecretRef;
    /** The key in the Secret. */
    readonly key: string;
    /**
     * Whether Rook goes on without it.
     *
     * @default false
     */
    readonly optional?: boolean;
}
