import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { DeletionPolicy } from '../../core/deletion-policy';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { partId } from '../../core/part-id';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephCosiDriver } from './ceph-cosi-driver';
import { CosiBucketClaim } from './cosi-bucket-claim';
import type { CosiBucketClaimOptions } from './cosi-bucket-claim-options';
import type { CosiBucketClassOptions } from './cosi-bucket-class-options';
import { cosiUserParameters } from './cosi-user-parameters';

const BRAND = new Brand<CosiBucketClass>('CosiBucketClass');

/** What a class for buckets that COSI makes is made of. */
export interface CosiBucketClassProps extends CosiBucketClassOptions {
  /** The driver that makes the buckets. */
  readonly driver: CephCosiDriver;

  /**
   * The name of the class.
   *
   * @default - the id
   */
  readonly name?: string;
}

/** A class for buckets that COSI makes. */
export class CosiBucketClass extends Construct {
  /** Whether the value is such a class, also one of another copy of this package. */
  public static isCosiBucketClass(value: any): boolean {
    return BRAND.has(value);
  }

  /** The name of the BucketClass object. */
  public readonly bucketClassName: string;

  /**
   * Adds a class to the site of the scope.
   *
   * @throws when the name cannot be one, or when parameters are set twice
   */
  public constructor(scope: Construct, id: string, props: CosiBucketClassProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    const { driverName } = requireNeighbour(props?.driver, 'driverName', {
      where: 'driver', kind: 'a driver for COSI', fix: 'Pass the rook.CephCosiDriver of the site, or use its addBucketClass()',
    }, this);
    this.bucketClassName = requireName(props.name ?? id, 'name', this, true);
    new Manifest(this, 'class', {
      apiVersion: 'objectstorage.k8s.io/v1alpha1',
      kind: 'BucketClass',
      name: this.bucketClassName,
      phase: Phase.CLASSES,
      labels: props.labels,
      annotations: props.annotations,
      body: {
        driverName,
        deletionPolicy: props.deletionPolicy ?? DeletionPolicy.DELETE,
        parameters: cosiUserParameters(props.user, props.parameters, this),
      },
    });
  }

  /**
   * Adds a claim of a bucket of this class.
   *
   * @throws when the name or the namespace cannot be one
   */
  public addClaim(name: string, options: CosiBucketClaimOptions): CosiBucketClaim {
    return new CosiBucketClaim(this, partId(this, 'claim', name), { ...options, name, bucketClass: this });
  }
}
