import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { toWire } from '../../core/wire';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephCluster } from '../cluster/ceph-cluster';
import { whole } from '../numbers';
import type { RbdMirrorOptions } from './rbd-mirror-options';

const BRAND = new Brand<CephRbdMirror>('CephRbdMirror');

/** What mirroring daemons for block pools are made of. */
export interface CephRbdMirrorProps extends RbdMirrorOptions {
  /** The cluster that copies are made in. */
  readonly cluster: CephCluster;

  /**
   * The name of the CephRBDMirror.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * Daemons that copy images of mirrored pools from their peers into a cluster; needed on each side that receives.
 *
 * @see https://rook.io/docs/rook/latest-release/CRDs/Block-Storage/ceph-rbd-mirror-crd/
 */
export class CephRbdMirror extends Construct {
  /** Whether the value is such a group of daemons, also one of another copy of this package. */
  public static isCephRbdMirror(value: any): boolean {
    return BRAND.has(value);
  }

  /** The cluster that copies are made in. */
  public readonly cluster: CephCluster;

  /** The name of the CephRBDMirror. */
  public readonly name: string;

  /**
   * Adds mirroring daemons to the site of the scope.
   *
   * @throws when the name cannot be one, or the number is below 1
   */
  public constructor(scope: Construct, id: string, props: CephRbdMirrorProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.cluster = requireNeighbour(props?.cluster, 'addBlockPool', {
      where: 'cluster', kind: 'a Ceph cluster', fix: 'Pass the rook.CephCluster of the copies, or use its addRbdMirror()',
    }, this);
    this.name = requireName(props.name ?? id, 'name', this);
    new Manifest(this, 'mirror', {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephRBDMirror',
      name: this.name,
      namespace: props.cluster.namespace,
      phase: Phase.DATA,
      body: {
        spec: {
          count: whole(props.count, 1, Infinity, 'count', this) ?? 1,
          placement: toWire(props.placement),
          resources: toWire(props.resources),
          priorityClassName: props.priorityClassName,
          labels: props.labels && { ...props.labels },
          annotations: props.annotations && { ...props.annotations },
        },
      },
      overrides: props.overrides,
    });
  }
}
