import type { Topology } from '../../core/topology';
import type { OsdSetOptions } from './osd-set-options';

/** OSDs of one kind with a set of their own in each zone; the count is that of all zones together. */
export interface OsdSetPerZoneOptions extends OsdSetOptions {
  /** The zones, as the label of their nodes names them; all get as many OSDs, so the count has to be a multiple of their number. */
  readonly zones: string[];

  /**
   * The level that the zones are of.
   *
   * @default Topology.ZONE
   */
  readonly zoneLevel?: Topology;
}
