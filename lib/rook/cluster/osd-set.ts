import type { IConstruct } from 'constructs';
import type { OsdSetOptions } from './osd-set-options';
import type { OsdSetPerZoneOptions } from './osd-set-per-zone-options';
import { setsPerZone } from './sets-per-zone';
import { deviceSet } from './spec/device-set';

/** A set of OSDs. */
export class OsdSet {
  /**
   * OSDs on volumes of a storage class; the volumes are claimed in block mode.
   *
   * @param name the name of the set; another name makes other OSDs and abandons those there are
   */
  public static onPvc(name: string, options: OsdSetOptions): OsdSet {
    return new OsdSet(name, options);
  }

  /**
   * OSDs on volumes of a storage class, as many in each zone, in sets that are named after it and the zone, such as `set1-a`.
   *
   * Some network volumes belong to a zone, and a single set cannot promise that each zone gets as many. It is also how a zone is added
   * later without touching the OSDs of the others.
   *
   * @param name what the names of the sets begin with
   * @throws when zones are missing or named twice, or when the count is no multiple of their number
   */
  public static onPvcPerZone(name: string, options: OsdSetPerZoneOptions): OsdSet[] {
    return setsPerZone(name, options).map(([set, own]) => new OsdSet(set, own));
  }

  private constructor(
    /** The name of the set. */
    public readonly setName: string,
    private readonly options: OsdSetOptions,
  ) {}

  /** @internal */
  public _spec(scope: IConstruct, where: string): object {
    return deviceSet(this.setName, this.options ?? {}, scope, where);
  }
}
