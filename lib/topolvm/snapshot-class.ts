import type { Construct } from 'constructs';
import { classAnnotations, DEFAULT_SNAPSHOT_CLASS } from '../core/default-class';
import { DeletionPolicy } from '../core/deletion-policy';
import { Manifest } from '../core/manifest';
import { requireName } from '../core/names';
import { Phase } from '../core/phase';
import { refusal } from '../core/problem';
import { requireNeighbour } from '../site/require-neighbour';
import { DRIVER } from './names';
import type { TopoLvmStorageClass } from './storage-class';

/** How snapshots are kept. */
export interface TopoLvmSnapshotClassOptions {
  /**
   * What happens to a snapshot's data when its VolumeSnapshot is deleted.
   *
   * @default DeletionPolicy.DELETE
   */
  readonly deletionPolicy?: DeletionPolicy;

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

/** A snapshot class and the storage class of the volumes. */
export interface TopoLvmSnapshotClassProps extends TopoLvmSnapshotClassOptions {
  /** The name of the class. */
  readonly className: string;

  /** The storage class of the volumes that snapshots are taken of. */
  readonly storageClass: TopoLvmStorageClass;
}

/**
 * A snapshot class for volumes of a thin device class; a snapshot stays in the pool of its volume.
 *
 * TopoLVM has one driver for all volumes, so snapshots of other thin classes may name it too.
 *
 * @see https://github.com/topolvm/topolvm/blob/v0.41.0/docs/snapshot-and-restore.md
 */
export class TopoLvmSnapshotClass extends Manifest {
  /** The name of the VolumeSnapshotClass object. */
  public readonly snapshotClassName: string;

  /**
   * Writes the class.
   *
   * @throws when the device class of the volumes is thick on some nodes, when snapshots are turned off, or when the name cannot be one
   */
  public constructor(scope: Construct, id: string, props: TopoLvmSnapshotClassProps) {
    const storageClass = requireNeighbour(props?.storageClass, 'addSnapshotClass', {
      where: 'storageClass', kind: 'a storage class of TopoLVM', fix: 'Pass the storage class of the volumes, or use its addSnapshotClass()',
    }, scope);
    super(scope, id, {
      apiVersion: 'snapshot.storage.k8s.io/v1',
      kind: 'VolumeSnapshotClass',
      name: requireName(props.className, 'className', storageClass, true),
      phase: Phase.CLASSES,
      labels: props.labels,
      annotations: classAnnotations(DEFAULT_SNAPSHOT_CLASS, props),
      overrides: props.overrides,
      body: { driver: DRIVER, deletionPolicy: props.deletionPolicy ?? DeletionPolicy.DELETE },
    });
    this.snapshotClassName = props.className;
    if (!storageClass._snapshots) {
      throw refusal({
        where: 'snapshots', what: 'they are turned off', why: 'Nothing would take them', fix: 'Remove `snapshots: false` from TopoLvm',
      }, this);
    }
    if (storageClass._isThin) return;
    throw refusal({
      where: 'storageClass.deviceClass',
      what: `volumes of "${storageClass.deviceClass.name}" are thick${storageClass.deviceClass.isThin ? ' on nodes of another pool' : ''}`,
      why: 'TopoLVM takes snapshots of thin volumes only; every other one fails as not implemented',
      fix: 'Add the snapshot class to a storage class over a DeviceClass.thin, or leave it out',
    }, this);
  }
}
