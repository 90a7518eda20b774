import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephCosiDriver } from './ceph-cosi-driver';
import type { CosiBucketAccessClassOptions } from './cosi-bucket-access-class-options';
import { cosiUserParameters } from './cosi-user-parameters';

const BRAND = new Brand<CosiBucketAccessClass>('CosiBucketAccessClass');

/** What a class for access to buckets that COSI makes is made of. */
export interface CosiBucketAccessClassProps extends CosiBucketAccessClassOptions {
  /** The driver that gives access. */
  readonly driver: CephCosiDriver;

  /**
   * The name of the class.
   *
   * @default - the id
   */
  readonly name?: string;
}

/** A class for access, by a key, to buckets that COSI makes. */
export class CosiBucketAccessClass extends Construct {
  /** Whether the value is such a class, also one of another copy of this package. */
  public static isCosiBucketAccessClass(value: any): boolean {
    return BRAND.has(value);
  }

  /** The name of the BucketAccessClass object. */
  public readonly accessClassName: string;

  /**
   * Adds a class to the site of the scope.
   *
   * @throws when the name cannot be one, or when parameters are set twice
   */
  public constructor(scope: Construct, id: string, props: CosiBucketAccessClassProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    const { driverName } = requireNeighbour(props?.driver, 'driverName', {
      where: 'driver', kind: 'a driver for COSI', fix: 'Pass the rook.CephCosiDriver of the site, or use its addBucketAccessClass()',
    }, this);
    this.accessClassName = requireName(props.name ?? id, 'name', this, true);
    new Manifest(this, 'class', {
      apiVersion: 'objectstorage.k8s.io/v1alpha1',
      kind: 'BucketAccessClass',
      name: this.accessClassName,
      phase: Phase.CLASSES,
      labels: props.labels,
      annotations: props.annotations,
      body: { driverName, authenticationType: 'Key', parameters: cosiUserParameters(props.user, props.parameters, this) },
    });
  }
}
