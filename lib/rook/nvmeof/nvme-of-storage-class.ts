import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { classAnnotations, DEFAULT_STORAGE_CLASS } from '../../core/default-class';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { BindingMode, IStorageClass, ReclaimPolicy } from '../../core/storage-class';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephNvmeOfGateway } from './ceph-nvme-of-gateway';
import { nvmeOfParameters } from './nvme-of-parameters';
import type { NvmeOfStorageClassOptions } from './nvme-of-storage-class-options';

const BRAND = new Brand<NvmeOfStorageClass>('NvmeOfStorageClass');

/** What a storage class for block volumes over NVMe-oF is made of. */
export interface NvmeOfStorageClassProps extends NvmeOfStorageClassOptions {
  /** The gateways that serve the volumes. */
  readonly gateway: CephNvmeOfGateway;

  /**
   * The name of the class.
   *
   * @default - the id
   */
  readonly name?: string;
}

/** A storage class whose volumes are images that NVMe-oF gateways serve; the driver for NVMe-oF has to run. */
export class NvmeOfStorageClass extends Construct implements IStorageClass {
  /** Whether the value is such a class, also one of another copy of this package. */
  public static isNvmeOfStorageClass(value: any): boolean {
    return BRAND.has(value);
  }

  /** The name of the StorageClass object. */
  public readonly storageClassName: string;

  /** The gateways that serve the volumes. */
  public readonly gateway: CephNvmeOfGateway;

  /**
   * Adds a storage class to the site of the scope.
   *
   * @throws when the name cannot be one, a pool does not fit, a NQN is none, or parameters are set twice
   */
  public constructor(scope: Construct, id: string, props: NvmeOfStorageClassProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.gateway = requireNeighbour(props?.gateway, 'serviceNames', {
      where: 'gateway', kind: 'NVMe-oF gateways', fix: 'Pass the rook.CephNvmeOfGateway of the volumes, or use its addStorageClass()',
    }, this);
    if (props.pool !== undefined) {
      requireNeighbour(props.pool, 'poolName', { where: 'pool', kind: 'a block pool', fix: 'Pass the rook.CephBlockPool of the volumes' }, this);
    }
    this.storageClassName = requireName(props.name ?? id, 'name', this, true);
    new Manifest(this, 'class', {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      name: this.storageClassName,
      phase: Phase.CLASSES,
      labels: props.labels,
      annotations: classAnnotations(DEFAULT_STORAGE_CLASS, props),
      body: {
        provisioner: props.gateway.cluster.operator.nvmeOfDriverName,
        parameters: nvmeOfParameters(props, this),
        reclaimPolicy: props.reclaimPolicy ?? ReclaimPolicy.DELETE,
        volumeBindingMode: props.bindingMode ?? BindingMode.IMMEDIATE,
        allowVolumeExpansion: props.allowVolumeExpansion ?? true,
        mountOptions: props.mountOptions && [...props.mountOptions],
      },
    });
  }
}
