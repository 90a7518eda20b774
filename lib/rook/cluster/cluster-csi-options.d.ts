import type { CephFsMountOptions } from './cephfs-mount-options';
import type { ReadAffinityOptions } from './read-affinity-options';
/** How the CSI drivers treat the volumes of one cluster. */
export interface ClusterCsiOptions {
    /**
     * Reading from the nearest copy.
     *
     * @default - off
     */
    readonly readAffinity?: ReadAffinityOptions;
    /**
     * Mount options of CephFS volumes.
     *
     * @default - those of the drivers
     */
    readonly cephFs?: CephFsMountOptions;
    /**
     * Whether somebody else makes the users of the drivers and their Secrets.
     *
     * @default false
     */
    readonly skipUserCreation?: boolean;
}
