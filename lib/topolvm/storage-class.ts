import type { Construct } from 'constructs';
import { classAnnotations, DEFAULT_STORAGE_CLASS } from '../core/default-class';
import { Manifest } from '../core/manifest';
import { requireName } from '../core/names';
import { partId } from '../core/part-id';
import { Phase } from '../core/phase';
import { refusal } from '../core/problem';
import { resizeAnnotations } from '../core/resize-annotations';
import type { Size } from '../core/size';
import { BindingMode, IStorageClass } from '../core/storage-class';
import { toWire } from '../core/wire';
import { requireNeighbour } from '../site/require-neighbour';
import type { DeviceClass } from './device-class';
import type { LvcreateOptionClass } from './lvcreate-option-class';
import { MINIMUM_SIZES } from './minimum-sizes';
import { DRIVER } from './names';
import { requireKnown } from './require-known';
import { TopoLvmSnapshotClass, TopoLvmSnapshotClassOptions } from './snapshot-class';
import type { TopoLvmStorageClassOptions } from './storage-class-options';
import type { TopoLvm } from './topolvm';

/** A storage class and the TopoLVM that makes its volumes. */
export interface TopoLvmStorageClassProps extends TopoLvmStorageClassOptions {
  /** The name of the class. */
  readonly className: string;

  /** The TopoLVM that makes the volumes. */
  readonly topolvm: TopoLvm;
}

/**
 * A storage class whose volumes are logical volumes of the node that their pod runs on.
 *
 * @see https://github.com/topolvm/topolvm/blob/v0.41.0/docs/advanced-setup.md
 */
export class TopoLvmStorageClass extends Manifest implements IStorageClass {
  /** The name of the StorageClass object. */
  public readonly storageClassName: string;

  /** The device class that volumes are made in. */
  public readonly deviceClass: DeviceClass;

  /** The arguments for `lvcreate` that take the place of the device class's own, if there are such. */
  public readonly lvcreateOptionClass?: LvcreateOptionClass;

  /** The least size of a volume with a file system, to which smaller claims are rounded up; none where no file system is named. */
  public readonly minimumSize?: Size;

  /** The least size of a volume without a file system, to which smaller claims are rounded up. */
  public readonly minimumBlockSize: Size;

  /** @internal */
  public readonly _snapshots: boolean;

  /**
   * Whether volumes are thin wherever they are made: pools of nodes may have classes of one name and of both kinds.
   *
   * @internal
   */
  public readonly _isThin: boolean;

  /**
   * Writes the class.
   *
   * @throws when the device class or the lvcreate option class is none of this TopoLVM, or when the name cannot be one
   */
  public constructor(scope: Construct, id: string, props: TopoLvmStorageClassProps) {
    const topolvm = requireNeighbour(props?.topolvm, 'addStorageClass', {
      where: 'topolvm', kind: 'a TopoLvm', fix: 'Pass the topolvm.TopoLvm of the volumes, or use its addStorageClass()',
    }, scope);
    const { lvcreateOptionClass, fsType } = props;
    const where = `storage class ${props.className}: `;
    const deviceClass = requireKnown(props.deviceClass, topolvm._allDeviceClasses, {
      where: `${where}deviceClass`, what: 'device class', list: 'deviceClasses',
    }, topolvm);
    if (lvcreateOptionClass !== undefined) {
      requireKnown(lvcreateOptionClass, topolvm._allOptionClasses, {
        where: `${where}lvcreateOptionClass`, what: 'lvcreate option class', list: 'lvcreateOptionClasses',
      }, topolvm);
      requireThick(deviceClass, lvcreateOptionClass, where, topolvm);
    }
    super(scope, id, {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      name: requireName(props.className, 'className', topolvm, true),
      phase: Phase.LOCAL_STORAGE,
      labels: props.labels,
      annotations: classAnnotations(DEFAULT_STORAGE_CLASS, {
        ...props, annotations: { ...props.annotations, ...resizeAnnotations(props, where, topolvm) },
      }),
      overrides: props.overrides,
      body: {
        provisioner: DRIVER,
        parameters: {
          [`${DRIVER}/device-class`]: deviceClass.name,
          ...(lvcreateOptionClass === undefined ? {} : { [`${DRIVER}/lvcreate-option-class`]: lvcreateOptionClass.name }),
          ...(fsType === undefined ? {} : { 'csi.storage.k8s.io/fstype': fsType }),
        },
        volumeBindingMode: props.bindingMode ?? BindingMode.WAIT_FOR_FIRST_CONSUMER,
        allowVolumeExpansion: props.allowVolumeExpansion ?? true,
        ...toWire({ reclaimPolicy: props.reclaimPolicy, mountOptions: props.mountOptions, allowedTopologies: props.allowedTopologies }),
      },
    });
    this.storageClassName = props.className;
    this.deviceClass = deviceClass;
    this.lvcreateOptionClass = lvcreateOptionClass;
    this.minimumSize = fsType && MINIMUM_SIZES[fsType];
    this.minimumBlockSize = topolvm._minimumBlockSize;
    this._snapshots = topolvm.snapshots;
    this._isThin = topolvm._allDeviceClasses.every(({ name, isThin }) => name !== deviceClass.name || isThin);
  }

  /**
   * Adds a snapshot class for the volumes, which have to be of a thin device class.
   *
   * @throws when the device class is thick, when snapshots are turned off, or when the name cannot be one or is taken
   */
  public addSnapshotClass(name: string, options: TopoLvmSnapshotClassOptions = {}): TopoLvmSnapshotClass {
    return new TopoLvmSnapshotClass(this, partId(this, 'snapshot-class', name), { ...options, className: name, storageClass: this });
  }
}

/** Refuses to lay thin volumes over disks. */
function requireThick(deviceClass: DeviceClass, optionClass: LvcreateOptionClass, where: string, scope: TopoLvm): void {
  const layout = optionClass._layoutArgument;
  if (!deviceClass.isThin || layout === undefined) return;
  throw refusal({
    where: `${where}lvcreateOptionClass`,
    what: `"${layout}" of "${optionClass.name}" says on which disks volumes lie, and volumes of "${deviceClass.name}" are thin`,
    why: 'Thin volumes lie where their pool lies, and LVM refuses every one',
    fix: 'Choose a thick device class, or make the pool so and leave the class out',
  }, scope);
}
