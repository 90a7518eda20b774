import { Construct } from 'constructs';
import { requireName } from '../../core/names';
import { Definitions, CustomResourceDefinitions } from '../../site/custom-resource-definitions';
import { PodSecurity } from '../../site/pod-security';
import { Site } from '../../site/site';
import { SiteNamespace } from '../../site/site-namespace';
import { CephCluster } from '../cluster/ceph-cluster';
import type { CephClusterOptions } from '../cluster/ceph-cluster-options';
import type { ICephOperator } from '../cluster/ceph-operator';
import type { OperatorProps } from './operator-props';

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

  /**
   * Adds Rook's operator to the site of the scope.
   *
   * @throws when the namespace cannot be one
   */
  public constructor(scope: Construct, id: string, props: OperatorProps = {}) {
    super(scope, id);
    const site = Site.siteOf(this);
    this.operatorNamespace = requireName(props.namespace ?? 'rook-ceph', 'namespace', this);
    this.rbdDriverName = `${this.operatorNamespace}.rbd.csi.ceph.com`;
    this.cephFsDriverName = `${this.operatorNamespace}.cephfs.csi.ceph.com`;
    this.nfsDriverName = `${this.operatorNamespace}.nfs.csi.ceph.com`;
    this.nvmeOfDriverName = `${this.operatorNamespace}.nvmeof.csi.ceph.com`;
    SiteNamespace.ensure(site, this.operatorNamespace, { podSecurity: PodSecurity.PRIVILEGED });
    CustomResourceDefinitions.ensure(this, Definitions.ROOK);
    CustomResourceDefinitions.ensure(this, Definitions.CSI_OPERATOR);
  }

  /**
   * Adds a Ceph cluster that this operator looks after, in a namespace of its own.
   *
   * @throws when a name cannot be one, a number of mons or OSDs is below 1, two sets of OSDs have one name, or a claim lacks class or size
   */
  public addCluster(name: string, options: CephClusterOptions): CephCluster {
    return new CephCluster(this, name, { operator: this, ...options });
  }
}
