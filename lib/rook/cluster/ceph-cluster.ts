import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { partId } from '../../core/part-id';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { requireObject } from '../../core/require-object';
import { Site } from '../../site/site';
import { BlockReplicationClass } from '../addons/block-replication-class';
import type { BlockReplicationClassOptions } from '../addons/block-replication-class-options';
import { NetworkFenceClass } from '../addons/network-fence-class';
import type { NetworkFenceClassOptions } from '../addons/network-fence-class-options';
import type { BlockPoolOptions } from '../block/block-pool-options';
import { BlockSnapshotClass } from '../block/block-snapshot-class';
import type { BlockSnapshotClassOptions } from '../block/block-snapshot-class-options';
import { CephBlockPool } from '../block/ceph-block-pool';
import { CephClient } from '../client/ceph-client';
import type { ClientOptions } from '../client/client-options';
import { attachDrivers } from '../csi/driver-networks';
import { Dashboard } from '../exposure/dashboard';
import { CephFilesystem } from '../file/ceph-filesystem';
import { CephFilesystemMirror } from '../file/ceph-filesystem-mirror';
import type { FilesystemMirrorOptions } from '../file/filesystem-mirror-options';
import type { FilesystemOptions } from '../file/filesystem-options';
import { FilesystemSnapshotClass } from '../file/filesystem-snapshot-class';
import type { FilesystemSnapshotClassOptions } from '../file/filesystem-snapshot-class-options';
import { CephRbdMirror } from '../mirror/ceph-rbd-mirror';
import type { RbdMirrorOptions } from '../mirror/rbd-mirror-options';
import { NetworkPolicies } from '../network-policy/network-policies';
import type { NetworkPoliciesOptions } from '../network-policy/network-policies-options';
import { CephNfs } from '../nfs/ceph-nfs';
import type { NfsOptions } from '../nfs/nfs-options';
import { NfsSnapshotClass } from '../nfs/nfs-snapshot-class';
import type { NfsSnapshotClassOptions } from '../nfs/nfs-snapshot-class-options';
import { CephNvmeOfGateway } from '../nvmeof/ceph-nvme-of-gateway';
import type { NvmeOfGatewayOptions } from '../nvmeof/nvme-of-gateway-options';
import { CephObjectRealm } from '../object/ceph-object-realm';
import { CephObjectStore } from '../object/ceph-object-store';
import type { ObjectRealmOptions } from '../object/object-realm-options';
import type { ObjectStoreOptions } from '../object/object-store-options';
import type { Redundancy } from '../pool/redundancy';
import { clusterNamespaceAccess } from '../rbac/cluster-namespace';
import { NodeCleanup } from '../toolbox/node-cleanup';
import type { NodeCleanupOptions } from '../toolbox/node-cleanup-options';
import { OsdPurge } from '../toolbox/osd-purge';
import type { OsdPurgeOptions } from '../toolbox/osd-purge-options';
import { Toolbox } from '../toolbox/toolbox';
import { ToolboxJob } from '../toolbox/toolbox-job';
import type { ToolboxJobOptions } from '../toolbox/toolbox-job-options';
import type { ToolboxOptions } from '../toolbox/toolbox-options';
import type { CephClusterProps } from './ceph-cluster-props';
import { cephConfFiles } from './ceph-conf-files';
import type { ICephOperator } from './ceph-operator';
import { clusterFacts } from './cluster-facts';
import type { ClusterFacts } from './cluster-facts';
import { monService } from './mon-service';
import { clusterSpec } from './spec/cluster';
import { prometheusOf } from './spec/prometheus-of';

const BRAND = new Brand<CephCluster>('CephCluster');

/** A Ceph cluster in a namespace of its own, with the permissions that its daemons and its operator need there. */
export class CephCluster extends Construct {
  /** Whether the value is a Ceph cluster, also one of another copy of this package. */
  public static isCephCluster(value: any): boolean {
    return BRAND.has(value);
  }

  /** The operator that looks after it. */
  public readonly operator: ICephOperator;

  /** The name of the CephCluster. */
  public readonly name: string;

  /** The namespace of its daemons, its pools and its Secrets; also what the CSI drivers know it by. */
  public readonly namespace: string;

  /** Ways to Ceph's web interface from outside of the Kubernetes cluster. */
  public readonly dashboard: Dashboard;

  /** @internal */
  public readonly _facts: ClusterFacts;

  /**
   * Adds a cluster to the site of the scope.
   *
   * @throws when a name cannot be one, a number of mons or OSDs is below 1, two sets of OSDs have one name, or a claim lacks class or size
   */
  public constructor(scope: Construct, id: string, props: CephClusterProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    const site = Site.siteOf(this);
    this.operator = requireObject(props?.operator, 'operatorNamespace', {
      where: 'operator', kind: 'a Rook operator', fix: 'Pass the rook.Operator of the site, or use its addCluster()',
    }, this);
    this.name = requireName(props.name ?? id, 'name', this);
    this.namespace = requireName(props.namespace ?? this.name, 'namespace', this);
    this._facts = clusterFacts(props, this.namespace, site._image('ceph'));
    this.dashboard = new Dashboard(this);
    clusterNamespaceAccess(this, this.namespace, props.operator.operatorNamespace, {
      hostNetwork: props.network?._isHost,
      monitoring: props.monitoring?.enabled,
      prometheus: prometheusOf(props, this),
      serviceExports: props.network?._exportsServices,
    });
    attachDrivers(props.operator, props.network?._publicSelector);
    new Manifest(this, 'cluster', {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephCluster',
      name: this.name,
      namespace: this.namespace,
      phase: Phase.CLUSTERS,
      body: { spec: clusterSpec(props, { scope: this, namespace: this.namespace, image: site._image('ceph') }) },
      overrides: props.overrides,
    });
    cephConfFiles(this, this.namespace, props);
    monService(this, this.namespace, props.mons._headlessService);
  }

  /**
   * Adds a pool for block volumes.
   *
   * @throws when the name cannot be one, or when numbers of copies or chunks are too small
   */
  public addBlockPool(name: string, redundancy: Redundancy, options: BlockPoolOptions = {}): CephBlockPool {
    return new CephBlockPool(this, partId(this, 'block-pool', name), { ...options, name, cluster: this, redundancy });
  }

  /**
   * Adds a class for snapshots of block volumes.
   *
   * @throws when the name cannot be one
   */
  public addBlockSnapshotClass(name: string, options: BlockSnapshotClassOptions = {}): BlockSnapshotClass {
    return new BlockSnapshotClass(this, partId(this, 'block-snapshot-class', name), { ...options, name, cluster: this });
  }

  /**
   * Adds a class for block volumes that are copied to another cluster; CSI-Addons has to be there.
   *
   * @throws when the name cannot be one
   */
  public addBlockReplicationClass(name: string, options: BlockReplicationClassOptions = {}): BlockReplicationClass {
    return new BlockReplicationClass(this, partId(this, 'block-replication-class', name), { ...options, name, cluster: this });
  }

  /**
   * Adds a class for fences that cut nodes off from this cluster; CSI-Addons has to be there.
   *
   * @throws when the name cannot be one
   */
  public addNetworkFenceClass(name: string, options: NetworkFenceClassOptions = {}): NetworkFenceClass {
    return new NetworkFenceClass(this, partId(this, 'network-fence-class', name), { ...options, name, cluster: this });
  }

  /**
   * Adds daemons that copy images of mirrored pools from their peers into this cluster.
   *
   * @throws when the name cannot be one, or the number is below 1
   */
  public addRbdMirror(name: string, options: RbdMirrorOptions = {}): CephRbdMirror {
    return new CephRbdMirror(this, partId(this, 'rbd-mirror', name), { ...options, name, cluster: this });
  }

  /**
   * Adds a user with a key of its own.
   *
   * @throws when a name cannot be one, or the user may do nothing
   */
  public addClient(name: string, options: ClientOptions): CephClient {
    return new CephClient(this, partId(this, 'client', name), { ...options, name, cluster: this });
  }

  /**
   * Adds a shared filesystem.
   *
   * @throws when the name cannot be one, a pool or a redundancy is none, or a number, a path or a time is out of its bounds
   */
  public addFilesystem(name: string, options: FilesystemOptions): CephFilesystem {
    return new CephFilesystem(this, partId(this, 'filesystem', name), { ...options, name, cluster: this });
  }

  /**
   * Adds the daemon that copies mirrored filesystems to another cluster; one looks after all of them.
   *
   * @throws when the name cannot be one
   */
  public addFilesystemMirror(name: string, options: FilesystemMirrorOptions = {}): CephFilesystemMirror {
    return new CephFilesystemMirror(this, partId(this, 'filesystem-mirror', name), { ...options, name, cluster: this });
  }

  /**
   * Adds a class for snapshots of volumes in shared filesystems, but for those in subvolume groups, which need classes of their own.
   *
   * @throws when the name cannot be one
   */
  public addFilesystemSnapshotClass(name: string, options: FilesystemSnapshotClassOptions = {}): FilesystemSnapshotClass {
    return new FilesystemSnapshotClass(this, partId(this, 'filesystem-snapshot-class', name), { ...options, name, cluster: this });
  }

  /**
   * Adds NFS servers.
   *
   * @throws when the name cannot be one, a source of files is none, or a number is out of its bounds
   */
  public addNfs(name: string, options: NfsOptions = {}): CephNfs {
    return new CephNfs(this, partId(this, 'nfs', name), { ...options, name, cluster: this });
  }

  /**
   * Adds a class for snapshots of volumes that are mounted over NFS.
   *
   * @throws when the name cannot be one
   */
  public addNfsSnapshotClass(name: string, options: NfsSnapshotClassOptions = {}): NfsSnapshotClass {
    return new NfsSnapshotClass(this, partId(this, 'nfs-snapshot-class', name), { ...options, name, cluster: this });
  }

  /**
   * Adds gateways that serve block volumes over NVMe-oF.
   *
   * @throws when the name cannot be one, the pool is of another cluster, or a number is out of its bounds
   */
  public addNvmeOfGateway(name: string, options: NvmeOfGatewayOptions): CephNvmeOfGateway {
    return new CephNvmeOfGateway(this, partId(this, 'nvme-of-gateway', name), { ...options, name, cluster: this });
  }

  /**
   * Adds an object store.
   *
   * @throws when the name cannot be one, a pool or zone is none or of another cluster, or a number is out of its bounds
   */
  public addObjectStore(name: string, options: ObjectStoreOptions): CephObjectStore {
    return new CephObjectStore(this, partId(this, 'object-store', name), { ...options, name, cluster: this });
  }

  /**
   * Adds a realm, whose zones in this cluster have the same objects as its zones in others.
   *
   * @throws when the name cannot be one
   */
  public addObjectRealm(name: string, options: ObjectRealmOptions = {}): CephObjectRealm {
    return new CephObjectRealm(this, partId(this, 'object-realm', name), { ...options, name, cluster: this });
  }

  /**
   * Adds a pod to run Ceph's commands in.
   *
   * @throws when a number is out of its bounds
   */
  public addToolbox(options: ToolboxOptions = {}): Toolbox {
    return new Toolbox(this, 'toolbox', { ...options, cluster: this });
  }

  /**
   * Adds a Job that runs Ceph commands once.
   *
   * @throws when the name cannot be one, or there is nothing to run
   */
  public addToolboxJob(name: string, options: ToolboxJobOptions): ToolboxJob {
    return new ToolboxJob(this, partId(this, 'toolbox-job', name), { ...options, name, cluster: this });
  }

  /**
   * Adds a Job that takes OSDs out of the cluster for good.
   *
   * @throws when the name cannot be one, or no OSD is named
   */
  public purgeOsds(name: string, options: OsdPurgeOptions): OsdPurge {
    return new OsdPurge(this, partId(this, 'osd-purge', name), { ...options, name, cluster: this });
  }

  /**
   * Adds a Job that wipes what the cluster has on a node.
   *
   * @throws when a name cannot be one, or the loss of data is not confirmed
   */
  public cleanNode(name: string, options: NodeCleanupOptions): NodeCleanup {
    return new NodeCleanup(this, partId(this, 'node-cleanup', name), { ...options, name, cluster: this });
  }

  /**
   * Adds network policies that state what each daemon may connect to.
   *
   * @throws when daemons are on the network of their nodes
   */
  public addNetworkPolicies(options: NetworkPoliciesOptions = {}): NetworkPolicies {
    return new NetworkPolicies(this, 'network-policies', { ...options, cluster: this });
  }
}
