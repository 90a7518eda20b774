import type { Construct } from 'constructs';
import { classAnnotations, DEFAULT_SNAPSHOT_CLASS } from '../core/default-class';
import { Manifest } from '../core/manifest';
import { requireName } from '../core/names';
import { Phase } from '../core/phase';
import { refusal } from '../core/problem';
import { ReclaimPolicy } from '../core/storage-class';
import { requireNeighbour } from '../site/require-neighbour';
import { DRIVER } from './names';
import type { TopoLvm } from './topolvm';

/** How snapshots are kept. */
export interface TopoLvmSnapshotClassOptions {
  /**
   * What happens to a snapshot's data when its VolumeSnapshot is deleted.
   *
   * @default ReclaimPolicy.DELETE
   */
  readonly deletionPolicy?: ReclaimPolicy;

  /**
   * Whether snapshots that name no class use this one.
   *
   * @default - not said, which means no
   */
  readonly isDefaultClass?: boolean;

  /**
   * Annotations of the class.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };

  /**
   * Labels of the class.
   *
   * @default - none
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * A JSON merge patch over the finished object.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}

/** A snapshot class and the TopoLVM that takes its snapshots. */
export interface TopoLvmSnapshotClassProps extends TopoLvmSnapshotClassOptions {
  /** The name of the class. */
  readonly className: string;

  /** The TopoLVM that takes the snapshots. */
  readonly topolvm: TopoLvm;
}

/**
 * A snapshot class for volumes of thin device classes; a snapshot stays in the pool of its volume.
 *
 * @see https://github.com/topolvm/topolvm/blob/v0.41.0/docs/snapshot-and-restore.md
 */
export class TopoLvmSnapshotClass extends Manifest {
  /** The name of the VolumeSnapshotClass object. */
  public readonly snapshotClassName: string;

  /**
   * Writes the class.
   *
   * @throws when no device class is thin, when snapshots are turned off, or when the name cannot be one
   */
  public constructor(scope: Construct, id: string, props: TopoLvmSnapshotClassProps) {
    const topolvm = requireNeighbour(props?.topolvm, 'addSnapshotClass', {
      where: 'topolvm', kind: 'a TopoLvm', fix: 'Pass the topolvm.TopoLvm of the volumes, or use its addSnapshotClass()',
    }, scope);
    super(scope, id, {
      apiVersion: 'snapshot.storage.k8s.io/v1',
      kind: 'VolumeSnapshotClass',
      name: requireName(props.className, 'className', topolvm, true),
      phase: Phase.CLASSES,
      labels: props.labels,
      annotations: classAnnotations(DEFAULT_SNAPSHOT_CLASS, props),
      overrides: props.overrides,
      body: { driver: DRIVER, deletionPolicy: props.deletionPolicy ?? ReclaimPolicy.DELETE },
    });
    this.snapshotClassName = props.className;
    if (!topolvm.snapshots) {
      throw refusal({
        where: 'snapshots', what: 'they are turned off', why: 'Nothing would take them', fix: 'Remove `snapshots: false` from TopoLvm',
      }, this);
    }
    if (topolvm.deviceClasses.some(({ isThin }) => isThin)) return;
    throw refusal({
      where: 'deviceClasses',
      what: `none of ${topolvm.deviceClasses.map((each) => each.name).join(', ')} is thin`,
      why: 'TopoLVM takes snapshots of thin volumes only; every other one fails as not implemented',
      fix: 'Add a DeviceClass.thin, or leave the snapshot class out',
    }, this);
  }
}
