import type { CleanupConfirmation } from './cleanup-confirmation';
import type { SanitizeDisksOptions } from './sanitize-disks-options';
/** What happens to the data of a cluster that is deleted. */
export interface CleanupPolicyOptions {
    /**
     * Whether its data is destroyed.
     *
     * @default CleanupConfirmation.NONE
     */
    readonly confirmation?: CleanupConfirmation;
    /**
     * How devices are wiped.
     *
     * @default - quickly, with zeros
     */
    readonly sanitizeDisks?: SanitizeDisksOptions;
    /**
     * Whether the cluster may be deleted while volumes are left in it.
     *
     * @default false
     */
    readonly allowUninstallWithVolumes?: boolean;
    /**
     * Whether devices that carry another cluster's data are wiped and taken when OSDs are made.
     *
     * @default false
     */
    readonly wipeDevicesFromOtherClusters?: boolean;
}
