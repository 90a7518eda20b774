import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { toWire } from '../../core/wire';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephCluster } from '../cluster/ceph-cluster';
import type { FilesystemMirrorOptions } from './filesystem-mirror-options';

const BRAND = new Brand<CephFilesystemMirror>('CephFilesystemMirror');

/** What the daemon that mirrors filesystems is made of. */
export interface CephFilesystemMirrorProps extends FilesystemMirrorOptions {
  /** The cluster whose filesystems are copied to another one. */
  readonly cluster: CephCluster;

  /**
   * The name of the CephFilesystemMirror.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * The daemon that copies snapshots of all mirrored filesystems of a cluster to another cluster; the other one needs none.
 *
 * @see https://rook.io/docs/rook/latest-release/CRDs/Shared-Filesystem/ceph-fs-mirror-crd/
 */
export class CephFilesystemMirror extends Construct {
  /** Whether the value is such a daemon, also one of another copy of this package. */
  public static isCephFilesystemMirror(value: any): boolean {
    return BRAND.has(value);
  }

  /** The cluster whose filesystems are copied to another one. */
  public readonly cluster: CephCluster;

  /** The name of the CephFilesystemMirror. */
  public readonly name: string;

  /**
   * Adds the daemon to the site of the scope.
   *
   * @throws when the name cannot be one
   */
  public constructor(scope: Construct, id: string, props: CephFilesystemMirrorProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.cluster = requireNeighbour(props?.cluster, 'addFilesystemMirror', {
      where: 'cluster', kind: 'a Ceph cluster', fix: 'Pass the rook.CephCluster of the filesystems, or use its addFilesystemMirror()',
    }, this);
    this.name = requireName(props.name ?? id, 'name', this);
    new Manifest(this, 'mirror', {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephFilesystemMirror',
      name: this.name,
      namespace: props.cluster.namespace,
      phase: Phase.DATA,
      body: {
        spec: {
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
