import { Construct } from 'constructs';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephCluster } from '../cluster/ceph-cluster';
import { FencedVolumes } from './fenced-volumes';
import type { NetworkFenceClassOptions } from './network-fence-class-options';

/** What a class for fences is made of. */
export interface NetworkFenceClassProps extends NetworkFenceClassOptions {
  /** The cluster that nodes are cut off from. */
  readonly cluster: CephCluster;

  /**
   * The name of the class.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * A class for fences that cut nodes off from a Ceph cluster; CSI-Addons keeps the addresses by which each node reaches it.
 *
 * The site needs the CRDs and the controller of CSI-Addons, and the driver its sidecar: `deployCsiAddons: true`.
 *
 * @see https://github.com/csi-addons/kubernetes-csi-addons/blob/v0.14.0/docs/networkfenceclass.md
 */
export class NetworkFenceClass extends Construct {
  /** The name of the NetworkFenceClass object. */
  public readonly networkFenceClassName: string;

  /**
   * Adds a class for fences to the site of the scope.
   *
   * @throws when the name cannot be one
   */
  public constructor(scope: Construct, id: string, props: NetworkFenceClassProps) {
    super(scope, requireId(scope, id));
    const { namespace, operator } = requireNeighbour(props?.cluster, 'addBlockPool', {
      where: 'cluster', kind: 'a Ceph cluster', fix: 'Pass the rook.CephCluster of the volumes, or use its addNetworkFenceClass()',
    }, this);
    const volumes = props.volumes ?? FencedVolumes.BLOCK;
    this.networkFenceClassName = requireName(props.name ?? id, 'name', this, true);
    new Manifest(this, 'class', {
      apiVersion: 'csiaddons.openshift.io/v1alpha1',
      kind: 'NetworkFenceClass',
      name: this.networkFenceClassName,
      phase: Phase.CLASSES,
      labels: props.labels,
      annotations: props.annotations,
      body: {
        spec: {
          provisioner: volumes === FencedVolumes.BLOCK ? operator.rbdDriverName : operator.cephFsDriverName,
          parameters: {
            'clusterID': namespace,
            'csiaddons.openshift.io/networkfence-secret-name': `rook-csi-${volumes}-provisioner`,
            'csiaddons.openshift.io/networkfence-secret-namespace': namespace,
          },
        },
      },
    });
  }
}
