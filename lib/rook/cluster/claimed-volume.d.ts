import type { Size } from '../../core/size';
import type { IStorageClass } from '../../core/storage-class';
import type { ClaimOptions } from './claim-options';
/** A volume that is claimed from a storage class. */
export interface ClaimedVolume {
    /** The class it is claimed from. */
    readonly storageClass: IStorageClass;
    /** Its size; Rook grows volumes when it is raised, and never shrinks them. */
    readonly size: Size;
    /**
     * Details of the claim.
     *
     * @default - those of the storage class
     */
    readonly claim?: ClaimOptions;
}
