import type { Size } from '../../core/size';
import type { ClaimOptions } from './claim-options';
import type { MonsOptions } from './mons-options';
/** Mons that keep their store on claimed volumes. */
export interface MonsOnPvcOptions extends MonsOptions {
    /** The size of each store; 10 GiB are enough for most clusters. */
    readonly size: Size;
    /**
     * Details of the claims.
     *
     * @default - those of the storage class
     */
    readonly claim?: ClaimOptions;
}
