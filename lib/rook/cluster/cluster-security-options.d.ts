import type { CephxOptions } from './cephx-options';
import type { KeyManagement } from './key-management';
import type { KeyRotationOptions } from './key-rotation-options';
/** The keys of a cluster. */
export interface ClusterSecurityOptions {
    /**
     * Where the keys of encrypted OSDs are kept.
     *
     * @default - in Secrets beside the cluster
     */
    readonly kms?: KeyManagement;
    /**
     * Rotation of those keys.
     *
     * @default - none
     */
    readonly keyRotation?: KeyRotationOptions;
    /**
     * The keys that daemons and clients know each other by.
     *
     * @default - as Ceph makes them, with CephxKeyType.AES for the CSI drivers
     */
    readonly cephx?: CephxOptions;
}
