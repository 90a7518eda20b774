import type { Construct } from 'constructs';
import { refusal } from '../../core/problem';
import type { CephCluster } from '../cluster/ceph-cluster';
import type { CephNfs } from '../nfs/ceph-nfs';
import type { CephObjectStore } from '../object/ceph-object-store';

/** A service of a Ceph cluster that people or programs outside of the Kubernetes cluster use. */
export class ExposedService {
  /**
   * Ceph's web interface.
   *
   * @throws when the cluster does not serve it
   */
  public static dashboardOf(cluster: CephCluster): ExposedService {
    const { dashboard } = cluster._facts;
    if (dashboard === undefined) {
      throw refusal({
        where: 'dashboard',
        what: 'the dashboard is not served',
        why: 'Rook makes no service for it, and every request would fail',
        fix: 'Set dashboard: { enabled: true } on the cluster',
      }, cluster);
    }
    const { namespace } = cluster;
    return new ExposedService(cluster, namespace, 'rook-ceph-mgr-dashboard', dashboard.port, dashboard.tls, dashboard.path, {
      podPort: dashboard.podPort,
      portName: dashboard.tls ? 'https-dashboard' : 'http-dashboard',
      // The mgr that works has the label; the others stand by and answer with a redirect.
      selector: { app: 'rook-ceph-mgr', mgr_role: 'active', rook_cluster: namespace },
      selfSigned: dashboard.tls,
    });
  }

  /** The first one of NFS servers; clients that move from one to another lose what they have open. */
  public static nfsOf(nfs: CephNfs): ExposedService {
    return new ExposedService(nfs, nfs.cluster.namespace, nfs.serviceName, nfs.port, false, '/', {
      podPort: nfs.port,
      portName: 'nfs',
      selector: { app: 'rook-ceph-nfs', ceph_nfs: nfs.name, instance: 'a' },
    });
  }

  /** The gateways of an object store, at their port with TLS if they have one. */
  public static gatewayOf(store: CephObjectStore): ExposedService {
    const { port, podPort, tls } = store._gateway;
    return new ExposedService(store, store.namespace, store.serviceName, port, tls, '/', {
      podPort,
      portName: tls ? 'https' : 'http',
      selector: { app: 'rook-ceph-rgw', rook_cluster: store.namespace, rook_object_store: store.name },
    });
  }

  /** @internal */
  public readonly _podPort: number;

  /** @internal */
  public readonly _portName: string;

  /** @internal */
  public readonly _selector: { readonly [label: string]: string };
  /** @internal */
  public readonly _isSelfSigned: boolean;

  private constructor(
    /** @internal */
    public readonly _owner: Construct,
    /** The namespace of the service. */
    public readonly namespace: string,
    /** The name of the service. */
    public readonly serviceName: string,
    /** The port of the service. */
    public readonly port: number,
    /** Whether it speaks TLS. */
    public readonly isTls: boolean,
    /** The path below which it answers. */
    public readonly path: string,
    pods: {
      readonly podPort: number;
      readonly portName: string;
      readonly selector: { readonly [label: string]: string };
      readonly selfSigned?: boolean;
    },
  ) {
    this._podPort = pods.podPort;
    this._portName = pods.portName;
    this._selector = pods.selector;
    this._isSelfSigned = pods.selfSigned ?? false;
  }
}
