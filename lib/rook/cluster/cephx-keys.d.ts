import type { CephxKeyRotationPolicy } from './cephx-key-rotation-policy';
import type { CephxKeyType } from './cephx-key-type';
/** The CephX keys of one group of daemons. */
export interface CephxKeys {
    /**
     * What makes Rook rotate them.
     *
     * @default CephxKeyRotationPolicy.DISABLED
     */
    readonly keyRotationPolicy?: CephxKeyRotationPolicy;
    /**
     * The generation to rotate to; it can be raised and never lowered.
     *
     * @default - the present one
     */
    readonly keyGeneration?: number;
    /**
     * The cipher of new keys.
     *
     * @default - as Ceph chooses
     */
    readonly keyType?: CephxKeyType;
}
