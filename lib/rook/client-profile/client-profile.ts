import { Construct } from 'constructs';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { requireObject } from '../../core/require-object';
import { SecretRef } from '../../core/secret-ref';
import type { ICephOperator } from '../cluster/ceph-operator';
import type { BlockProfileOptions } from './block-profile-options';
import type { ClientProfileOptions } from './client-profile-options';
import type { FilesystemProfileOptions } from './filesystem-profile-options';
import type { ProfileSecret } from './profile-secret';

/** What a profile is made of. */
export interface ClientProfileProps extends ClientProfileOptions {
  /** The operator whose drivers use it. */
  readonly operator: ICephOperator;

  /**
   * The name of the ClientProfile.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * A Ceph cluster, or a part of one, as the CSI drivers know it; storage classes name it as their `clusterID`.
 *
 * Rook writes one for every cluster, rados namespace and subvolume group by itself; this one is for all others.
 *
 * @see https://github.com/ceph/ceph-csi-operator/blob/v1.0.4/api/v1/clientprofile_types.go
 */
export class ClientProfile extends Construct {
  /** The name of the ClientProfile, which is the `clusterID` of classes. */
  public readonly clusterId: string;

  /**
   * Adds a profile to the site of the scope.
   *
   * @throws when the name cannot be one, or there is no connection
   */
  public constructor(scope: Construct, id: string, props: ClientProfileProps) {
    super(scope, requireId(scope, id));
    const { operatorNamespace } = requireObject(props?.operator, 'operatorNamespace', {
      where: 'operator', kind: 'a Rook operator', fix: 'Pass the rook.Operator of the site, or use its addClientProfile()',
    }, this);
    const { connectionName } = requireObject(props.connection, 'connectionName', {
      where: 'connection', kind: 'a connection to a Ceph cluster', fix: 'Pass a rook.CephConnection, or rook.CephConnection.ofCluster(ceph)',
    }, this);
    this.clusterId = requireName(props.name ?? id, 'name', this);
    new Manifest(this, 'profile', {
      apiVersion: 'csi.ceph.io/v1',
      kind: 'ClientProfile',
      name: this.clusterId,
      namespace: operatorNamespace,
      phase: Phase.DATA,
      body: {
        spec: {
          cephConnectionRef: { name: connectionName },
          rbd: props.rbd && this.block(props.rbd, 'rbd'),
          nvmeof: props.nvmeOf && this.block(props.nvmeOf, 'nvmeOf'),
          cephFs: props.cephFs && this.filesystem(props.cephFs),
          nfs: props.nfs === true ? {} : undefined,
        },
      },
      overrides: props.overrides,
    });
  }

  private block({ radosNamespace, controllerPublishSecret }: BlockProfileOptions, where: string): object {
    return { radosNamespace, cephCsiSecrets: this.secrets(controllerPublishSecret, where) };
  }

  private filesystem({ kernelMountOptions, fuseMountOptions, controllerPublishSecret, ...names }: FilesystemProfileOptions): object {
    return {
      ...names,
      kernelMountOptions: kernelMountOptions && { ...kernelMountOptions },
      fuseMountOptions: fuseMountOptions && { ...fuseMountOptions },
      cephCsiSecrets: this.secrets(controllerPublishSecret, 'cephFs'),
    };
  }

  private secrets(given: ProfileSecret | undefined, where: string): object | undefined {
    return given && {
      controllerPublishSecret: { name: SecretRef._require(given.secret, `${where}.controllerPublishSecret.secret`, this).secretName, namespace: given.namespace },
    };
  }
}
