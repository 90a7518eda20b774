import type { CephClusterOptions } from './ceph-cluster-options';
import { dataDirOf } from './data-dir';

/** Up to this port, mgrs keep to their usual one and the service alone has it. */
const PRIVILEGED = 1024;

/** What constructs around a cluster have to know of its daemons. */
export interface ClusterFacts {
  /** The image of the daemons. */
  readonly image: string;
  /** Its directory on the nodes. */
  readonly dataDirHostPath: string;
  /** All daemons are on the network of their nodes. */
  readonly onHostNetwork: boolean;
  /** Mgrs are on the network of their nodes. */
  readonly mgrOnHostNetwork: boolean;
  /** The dashboard, if it is served. */
  readonly dashboard?: { readonly port: number; readonly podPort: number; readonly tls: boolean; readonly path: string };
}

/** The facts that follow from a cluster's options. */
export function clusterFacts(options: CephClusterOptions, namespace: string, image: string): ClusterFacts {
  const { cephVersion, network, mgr, dashboard } = options;
  const onHostNetwork = network?._isHost ?? false;
  const tls = dashboard?.ssl ?? false;
  const usual = tls ? 8443 : 7000;
  const port = dashboard?.port || usual;
  return {
    image: cephVersion?.image ?? image,
    dataDirHostPath: dataDirOf(options, namespace),
    onHostNetwork,
    mgrOnHostNetwork: mgr?.hostNetwork ?? onHostNetwork,
    ...(dashboard?.enabled ? { dashboard: { port, podPort: port > PRIVILEGED ? port : usual, tls, path: dashboard.urlPrefix || '/' } } : {}),
  };
}
