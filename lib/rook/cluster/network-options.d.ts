import type { IpFamily } from './ip-family';
import type { MultiClusterService } from './multi-cluster-service';
/** How daemons and clients talk, on any network. */
export interface NetworkOptions {
    /**
     * Whether everything on the wire is encrypted; clients need kernel 5.11 or newer.
     *
     * @default false
     */
    readonly encryption?: boolean;
    /**
     * Whether everything on the wire is compressed; clients need kernel 5.11 or newer.
     *
     * @default false
     */
    readonly compression?: boolean;
    /**
     * Whether the older protocol and its port 6789 are switched off; clients need kernel 5.11 or newer.
     *
     * @default false
     */
    readonly requireMsgr2?: boolean;
    /**
     * The one address family that daemons listen on.
     *
     * @default - IPv4
     */
    readonly ipFamily?: IpFamily;
    /**
     * Whether daemons listen on both address families.
     *
     * @default false
     */
    readonly dualStack?: boolean;
    /**
     * Export of services to peer clusters.
     *
     * @default - none
     */
    readonly multiClusterService?: MultiClusterService;
}
