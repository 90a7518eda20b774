import type { DriverRules, DriverType } from '../rbac/csi-driver-rules';
import type { Roles } from '../rbac/operator-rules';

/** What is written differently for the releases of Rook; everything else is the same for all, or comes from their schemas and images. */
export interface ReleaseLayout {
  /** Rules of the ClusterRoles that belong to Rook, by name. */
  readonly clusterRoles: Roles;
  readonly csiOperator: {
    readonly clusterRoles: Roles;
    /** Its account. */
    readonly account: string;
    /** What it puts before the names of a driver's accounts where the driver names none. */
    readonly accountPrefix: string;
  };
  readonly csiDrivers: {
    readonly rules: Readonly<Record<DriverType, DriverRules>>;
    /** What the names of everything that belongs to a driver's accounts begin with. */
    readonly identity: (driverName: string, type: DriverType) => string;
  };
}
