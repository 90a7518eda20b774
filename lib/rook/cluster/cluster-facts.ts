import type { CephClusterOptions } from './ceph-cluster-options';

/** Up to this port, mgrs keep to their usual one and the service alone has it. */
const PRIVILEGED = 1024;

/** What constructs around a cluster have to know of its daemons. */
export interface ClusterFacts {
  /** The image of the daemons. */
  readonly image: string;
  /** All daemons are on the network of their nodes. */
  readonly onHostNetwork: boolean;
  /** Mgrs are on the network of their nodes. */
  readonly mgrOnHostNetwork: boolean;
  /** The dashboard, if it is served. */
  readonly dashboard?: { readonly port: number; readonly podPort: number; readonly tls: boolean; readonly path: string };
}

/** The facts that follow from a cluster's options. */
export function clusterFacts({ cephVersion, network, mgr, dashboard }: CephClusterOptions, image: string): ClusterFacts {
  const onHostNetwork = network?._isHost ?? false;
  const tls = dashboard?.ssl ?? false;
  const usual = tls ? 8443 : 7000;
  const port = dashboard?.port || usual;
  return {
    image: cephVersion?.image ?? image,
    onHostNetwork,
    mgrOnHostNetwork: mgr?.hostNetwork ?? onHostNetwork,
    ...(dashboard?.enabled ? { dashboard: { port, podPort: port > PRIVILEGED ? port : usual, tls, path: dashboard.urlPrefix || '/' } } : {}),
  };
}
