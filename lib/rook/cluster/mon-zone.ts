import type { ClaimedVolume } from './claimed-volume';

/** A zone that runs mons. */
export class MonZone {
  /**
   * A zone with mons and data.
   *
   * @param volume what its mons claim, when that differs from the other zones
   */
  public static of(name: string, volume?: ClaimedVolume): MonZone {
    return new MonZone(name, false, volume);
  }

  /**
   * The third zone of a stretch cluster: its mon breaks ties, and it holds no data.
   *
   * @param volume what its mon claims, when that differs from the other zones
   */
  public static arbiter(name: string, volume?: ClaimedVolume): MonZone {
    return new MonZone(name, true, volume);
  }

  private constructor(
    /** The value of the node label that marks the zone. */
    public readonly zoneName: string,
    /** Whether the zone only breaks ties. */
    public readonly isArbiter: boolean,
    /** @internal */
    public readonly _volume?: ClaimedVolume,
  ) {}
}
