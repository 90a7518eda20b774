import type { Construct } from 'constructs';
import { classAnnotations, DEFAULT_STORAGE_CLASS } from '../core/default-class';
import { Manifest } from '../core/manifest';
import { requireName } from '../core/names';
import { Phase } from '../core/phase';
import { refusal } from '../core/problem';
import { shown } from '../core/shown';
import { BindingMode, IStorageClass } from '../core/storage-class';
import { toWire } from '../core/wire';
import { nearest } from '../engine/text/nearest';
import { requireNeighbour } from '../site/require-neighbour';
import { DRIVER } from './names';
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
  public readonly deviceClass: string;

  /**
   * Writes the class.
   *
   * @throws when no node has the device class or the lvcreate option class, or when the name cannot be one
   */
  public constructor(scope: Construct, id: string, props: TopoLvmStorageClassProps) {
    const topolvm = requireNeighbour(props?.topolvm, 'addStorageClass', {
      where: 'topolvm', kind: 'a TopoLvm', fix: 'Pass the topolvm.TopoLvm of the volumes, or use its addStorageClass()',
    }, scope);
    const { deviceClass, lvcreateOptionClass, fsType } = props;
    super(scope, id, {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      name: requireName(props.className, 'className', topolvm, true),
      phase: Phase.LOCAL_STORAGE,
      labels: props.labels,
      annotations: classAnnotations(DEFAULT_STORAGE_CLASS, props),
      overrides: props.overrides,
      body: {
        provisioner: DRIVER,
        parameters: {
          [`${DRIVER}/device-class`]: deviceClass,
          ...(lvcreateOptionClass === undefined ? {} : { [`${DRIVER}/lvcreate-option-class`]: lvcreateOptionClass }),
          ...(fsType === undefined ? {} : { 'csi.storage.k8s.io/fstype': fsType }),
        },
        volumeBindingMode: props.bindingMode ?? BindingMode.WAIT_FOR_FIRST_CONSUMER,
        allowVolumeExpansion: props.allowVolumeExpansion ?? true,
        ...toWire({ reclaimPolicy: props.reclaimPolicy, mountOptions: props.mountOptions, allowedTopologies: props.allowedTopologies }),
      },
    });
    this.storageClassName = props.className;
    this.deviceClass = deviceClass;
    this.require('deviceClass', 'device class', deviceClass, topolvm.deviceClasses.map(({ name }) => name));
    if (lvcreateOptionClass === undefined) return;
    this.require('lvcreateOptionClass', 'lvcreate option class', lvcreateOptionClass, topolvm.lvcreateOptionClasses.map(({ name }) => name));
  }

  private require(where: string, what: string, name: string, known: readonly string[]): void {
    if (known.includes(name)) return;
    const meant = typeof name === 'string' ? nearest(name, known) : undefined;
    throw refusal({
      where,
      what: `no node has ${what} ${shown(name)}`,
      why: 'Claims of the storage class would stay Pending',
      fix: known.length === 0
        ? 'Declare it beside the device classes'
        : `${meant === undefined ? '' : `Did you mean "${meant}"? `}Use one of: ${known.join(', ')}`,
    }, this);
  }
}
