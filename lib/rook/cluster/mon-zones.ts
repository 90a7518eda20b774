import type { MonZone } from './mon-zone';
import type { StretchOptions } from './stretch-options';

/** The zones that mons are kept apart by. */
export class MonZones {
  /**
   * One mon in each zone; there have to be as many zones as mons.
   *
   * @param label the node label whose values the zones are, `topology.kubernetes.io/zone` if left out
   */
  public static across(zones: MonZone[], label?: string): MonZones {
    return new MonZones({
      ...(label === undefined ? {} : { failureDomainLabel: label }),
    }, zones, false);
  }

  /**
   * Two zones that each hold half of the copies, and an arbiter.
   *
   * @see https://rook.io/docs/rook/latest-release/CRDs/Cluster/stretch-cluster/
   */
  public static stretched(zones: MonZone[], options: StretchOptions = {}): MonZones {
    return new MonZones({
      ...(options.failureDomain === undefined ? {} : { failureDomainLabel: options.failureDomain.label }),
      ...(options.subFailureDomain === undefined ? {} : { subFailureDomain: options.subFailureDomain.bucket }),
    }, zones, true);
  }

  /** @internal */
  public readonly _zones: readonly MonZone[];

  private constructor(
    /** @internal */
    public readonly _fields: { readonly [field: string]: string },
    zones: MonZone[],
    /** @internal */
    public readonly _isStretched: boolean,
  ) {
    this._zones = [...zones];
  }
}
