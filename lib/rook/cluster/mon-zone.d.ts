import type { ClaimedVolume } from './claimed-volume';
/** A zone that runs mons. */
export declare class MonZone {
    /** The value of the node label that marks the zone. */
    readonly zoneName: string;
    /** Whether the zone only breaks ties. */
    readonly isArbiter: boolean;
    /** @internal */
    readonly _volume?: ClaimedVolume | undefined;
    /**
     * A zone with mons and data.
     *
     * @param volume what its mons claim, when that differs from the other zones
     */
    static of(name: string, volume?: ClaimedVolume): MonZone;
    /**
     * The third zone of a stretch cluster: its mon breaks ties, and it holds no data.
     *
     * @param volume what its mon claims, when that differs from the other zones
     */
    static arbiter(name: string, volume?: ClaimedVolume): MonZone;
    private constructor();
}
