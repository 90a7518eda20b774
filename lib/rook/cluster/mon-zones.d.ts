import type { MonZone } from './mon-zone';
import type { StretchOptions } from './stretch-options';
/** The zones that mons are kept apart by. */
export declare class MonZones {
    /** @internal */
    readonly _fields: {
        readonly [field: string]: string;
    };
    /** @internal */
    readonly _isStretched: boolean;
    /**
     * One mon in each zone, as far as they go.
     *
     * @param label the node label whose values the zones are, `topology.kubernetes.io/zone` if left out
     */
    static across(zones: MonZone[], label?: string): MonZones;
    /**
     * Two zones that each hold half of the copies, and an arbiter.
     *
     * @see https://rook.io/docs/rook/latest-release/CRDs/Cluster/stretch-cluster/
     */
    static stretched(zones: MonZone[], options?: StretchOptions): MonZones;
    /** @internal */
    readonly _zones: readonly MonZone[];
    private constructor();
}
