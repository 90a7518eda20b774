import { Construct } from 'constructs';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { partId } from '../../core/part-id';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { CustomResourceDefinitions, Definitions } from '../../site/custom-resource-definitions';
import { PodSecurity } from '../../site/pod-security';
import { Site } from '../../site/site';
import { SiteNamespace } from '../../site/site-namespace';
import { CephCosiDriver } from '../bucket/ceph-cosi-driver';
import type { CosiDriverOptions } from '../bucket/cosi-driver-options';
import { CephConnection } from '../client-profile/ceph-connection';
import type { CephConnectionOptions } from '../client-profile/ceph-connection-options';
import { ClientProfile } from '../client-profile/client-profile';
import { ClientProfileMapping } from '../client-profile/client-profile-mapping';
import type { ClientProfileMappingOptions } from '../client-profile/client-profile-mapping-options';
import type { ClientProfileOptions } from '../client-profile/client-profile-options';
import { CephCluster } from '../cluster/ceph-cluster';
import type { CephClusterOptions } from '../cluster/ceph-cluster-options';
import type { ICephOperator } from '../cluster/ceph-operator';
import { CsiDrivers } from '../csi/csi-drivers';
import { CsiOperator } from '../csi/csi-operator';
import { csiSettings } from '../csi/csi-settings';
import { DriverNetworks } from '../csi/driver-networks';
import { withKeyManagement } from '../kms/key-management-config';
import { ROOK_LABELS } from '../rbac/labels';
import { bucketProvisioner } from './bucket-provisioner';
import { deployment } from './deployment';
import type { ObjectBucketOptions } from './object-bucket-options';
import { operatorAccess } from './operator-access';
import type { OperatorProps } from './operator-props';
import { settings } from './settings';

/**
 * Rook's operator with everything it needs: definitions, permissions, settings, and the CSI drivers that mount what it manages.
 *
 * One operator looks after any number of Ceph clusters.
 */
export class Operator extends Construct implements ICephOperator {
  /** The namespace of the operator and of the CSI drivers. */
  public readonly operatorNamespace: string;

  /** The name of the CSI driver for block volumes. */
  public readonly rbdDriverName: string;

  /** The name of the CSI driver for CephFS volumes. */
  public readonly cephFsDriverName: string;

  /** The name of the CSI driver for NFS volumes. */
  public readonly nfsDriverName: string;

  /** The name of the CSI driver for block volumes over NVMe-oF. */
  public readonly nvmeOfDriverName: string;

  /** @internal */
  public readonly _driverNetworks = new DriverNetworks();

  private readonly objectBuckets: ObjectBucketOptions;

  /**
   * Adds Rook's operator to the site of the scope.
   *
   * @throws when the namespace cannot be one or makes names that are too long, or when a number or duration is out of its bounds
   */
  public constructor(scope: Construct, id: string, props: OperatorProps = {}) {
    super(scope, requireId(scope, id));
    const site = Site.siteOf(this);
    this.operatorNamespace = requireName(props.namespace ?? 'rook-ceph', 'namespace', this);
    this.rbdDriverName = `${this.operatorNamespace}.rbd.csi.ceph.com`;
    this.cephFsDriverName = `${this.operatorNamespace}.cephfs.csi.ceph.com`;
    this.nfsDriverName = `${this.operatorNamespace}.nfs.csi.ceph.com`;
    this.nvmeOfDriverName = `${this.operatorNamespace}.nvmeof.csi.ceph.com`;
    this.objectBuckets = { ...props.objectBuckets };
    SiteNamespace.ensure(site, this.operatorNamespace, { podSecurity: PodSecurity.PRIVILEGED });
    CustomResourceDefinitions.ensure(this, Definitions.ROOK);
    CustomResourceDefinitions.ensure(this, Definitions.CSI_OPERATOR);

    const account = operatorAccess(this, this.operatorNamespace, props);
    const csi = withKeyManagement(this, this.operatorNamespace, props.csi ?? {});
    new Manifest(this, 'settings', {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      name: 'rook-ceph-operator-config',
      namespace: this.operatorNamespace,
      phase: Phase.CONFIG,
      labels: ROOK_LABELS,
      body: { data: { ...settings(props, this), ...csiSettings(this, csi) } },
    });
    deployment(this, this.operatorNamespace, account.name, props);
    new CsiOperator(this, 'csi-operator', this.operatorNamespace, props.csi?.operator ?? {});
    new CsiDrivers(this, 'csi', this.operatorNamespace, csi, this._driverNetworks);
  }

  /** The provisioner of classes for buckets of a cluster in that namespace. */
  public bucketProvisioner(clusterNamespace: string): string {
    return bucketProvisioner(this.objectBuckets, clusterNamespace);
  }

  /**
   * Adds a Ceph cluster that this operator looks after, in a namespace of its own.
   *
   * @throws when a name cannot be one, a number of mons or OSDs is below 1, two sets of OSDs have one name, or a claim lacks class or size
   */
  public addCluster(name: string, options: CephClusterOptions): CephCluster {
    return new CephCluster(this, name, { ...options, operator: this });
  }

  /**
   * Adds the driver for COSI, of which a Kubernetes cluster can have one; the controller and the definitions of COSI have to be there.
   *
   * @throws when this operator has one already
   */
  public addCosiDriver(options: CosiDriverOptions = {}): CephCosiDriver {
    return new CephCosiDriver(this, 'cosi-driver', { ...options, operator: this });
  }

  /**
   * Adds a way for the CSI drivers to reach a Ceph cluster that no CephCluster stands for.
   *
   * @throws when the name cannot be one, there is no mon, or the number of daemons is below 1
   */
  public addCephConnection(name: string, options: CephConnectionOptions): CephConnection {
    return new CephConnection(this, partId(this, 'ceph-connection', name), { ...options, name, operator: this });
  }

  /**
   * Adds a Ceph cluster, or a part of one, for classes to name as their `clusterID`.
   *
   * @throws when the name cannot be one, or there is no connection
   */
  public addClientProfile(name: string, options: ClientProfileOptions): ClientProfile {
    return new ClientProfile(this, partId(this, 'client-profile', name), { ...options, name, operator: this });
  }

  /**
   * Adds what volumes of another Kubernetes cluster are called here.
   *
   * @throws when the name cannot be one, nothing is mapped, or a pool has no number
   */
  public addClientProfileMapping(name: string, options: ClientProfileMappingOptions): ClientProfileMapping {
    return new ClientProfileMapping(this, partId(this, 'client-profile-mapping', name), { ...options, name, operator: this });
  }
}
