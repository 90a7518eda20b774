import { Construct } from 'constructs';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { refusal } from '../../core/problem';
import { requireId } from '../../core/require-id';
import { requireObject } from '../../core/require-object';
import type { CephCluster } from '../cluster/ceph-cluster';
import type { ICephOperator } from '../cluster/ceph-operator';
import { whole } from '../numbers';
import type { CephConnectionOptions } from './ceph-connection-options';
import type { ICephConnection } from './ceph-connection-ref';

/** What a connection is made of. */
export interface CephConnectionProps extends CephConnectionOptions {
  /** The operator whose drivers use it. */
  readonly operator: ICephOperator;

  /**
   * The name of the CephConnection.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * How the CSI drivers reach a Ceph cluster that no CephCluster stands for; for those, Rook writes one itself.
 *
 * @see https://github.com/ceph/ceph-csi-operator/blob/v1.0.4/api/v1/cephconnection_types.go
 */
export class CephConnection extends Construct implements ICephConnection {
  /** The connection that Rook writes for a cluster, for further profiles of it. */
  public static ofCluster(cluster: CephCluster): ICephConnection {
    return { connectionName: requireObject(cluster, 'namespace', { where: 'CephConnection.ofCluster: cluster', kind: 'a Ceph cluster', fix: 'Pass a rook.CephCluster' }).namespace };
  }

  /** The name of the CephConnection, in the namespace of the CSI drivers. */
  public readonly connectionName: string;

  /**
   * Adds a connection to the site of the scope.
   *
   * @throws when the name cannot be one, there is no mon, or the number of daemons is below 1
   */
  public constructor(scope: Construct, id: string, props: CephConnectionProps) {
    super(scope, requireId(scope, id));
    const { operatorNamespace } = requireObject(props?.operator, 'operatorNamespace', {
      where: 'operator', kind: 'a Rook operator', fix: 'Pass the rook.Operator of the site, or use its addCephConnection()',
    }, this);
    this.connectionName = requireName(props.name ?? id, 'name', this, true);
    new Manifest(this, 'connection', {
      apiVersion: 'csi.ceph.io/v1',
      kind: 'CephConnection',
      name: this.connectionName,
      namespace: operatorNamespace,
      phase: Phase.DATA,
      body: {
        spec: {
          monitors: this.atLeastOne(props.monitors, 'monitors', 'mons', 'The drivers reach a cluster by its mons', '10.0.0.1:6789'),
          readAffinity: props.readAffinityLabels && {
            crushLocationLabels: this.atLeastOne(props.readAffinityLabels, 'readAffinityLabels', 'labels', 'Without labels no OSD is near', 'topology.kubernetes.io/zone'),
          },
          rbdMirrorDaemonCount: whole(props.rbdMirrorDaemonCount, 1, Infinity, 'rbdMirrorDaemonCount', this),
        },
      },
      overrides: props.overrides,
    });
  }

  private atLeastOne(entries: string[] | undefined, where: string, what: string, why: string, example: string): string[] {
    if (Array.isArray(entries) && entries.length > 0) return [...entries];
    throw refusal({ where, what: `there are no ${what}`, why, fix: `Give one at least, for example ${example}` }, this);
  }
}
