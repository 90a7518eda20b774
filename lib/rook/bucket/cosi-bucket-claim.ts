import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { partId } from '../../core/part-id';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { requireNeighbour } from '../../site/require-neighbour';
import { CosiBucketAccess } from './cosi-bucket-access';
import type { CosiBucketAccessOptions } from './cosi-bucket-access-options';
import type { CosiBucketClaimOptions } from './cosi-bucket-claim-options';
import type { CosiBucketClass } from './cosi-bucket-class';

const BRAND = new Brand<CosiBucketClaim>('CosiBucketClaim');

/** What a claim of a bucket that COSI makes is made of. */
export interface CosiBucketClaimProps extends CosiBucketClaimOptions {
  /** The class of the bucket. */
  readonly bucketClass: CosiBucketClass;

  /**
   * The name of the claim.
   *
   * @default - the id
   */
  readonly name?: string;
}

/** A claim of a bucket that COSI makes; keys to it come with an access of its own. */
export class CosiBucketClaim extends Construct {
  /** Whether the value is such a claim, also one of another copy of this package. */
  public static isCosiBucketClaim(value: any): boolean {
    return BRAND.has(value);
  }

  /** The name of the BucketClaim. */
  public readonly name: string;

  /** The namespace of the BucketClaim. */
  public readonly namespace: string;

  /**
   * Adds a claim to the site of the scope.
   *
   * @throws when the name or the namespace cannot be one
   */
  public constructor(scope: Construct, id: string, props: CosiBucketClaimProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    const { bucketClassName } = requireNeighbour(props?.bucketClass, 'bucketClassName', {
      where: 'bucketClass', kind: 'a class for buckets of COSI', fix: 'Pass the rook.CosiBucketClass of the bucket, or use its addClaim()',
    }, this);
    this.name = requireName(props.name ?? id, 'name', this, true);
    this.namespace = requireName(props.namespace, 'namespace', this);
    new Manifest(this, 'claim', {
      apiVersion: 'objectstorage.k8s.io/v1alpha1',
      kind: 'BucketClaim',
      name: this.name,
      namespace: this.namespace,
      phase: Phase.WORKLOADS,
      labels: props.labels,
      annotations: props.annotations,
      body: { spec: { bucketClassName, protocols: ['S3'], existingBucketName: props.existingBucketName } },
    });
  }

  /**
   * Adds an access to the bucket, with a user and a Secret of its own.
   *
   * @throws when the name cannot be one
   */
  public addAccess(name: string, options: CosiBucketAccessOptions): CosiBucketAccess {
    return new CosiBucketAccess(this, partId(this, 'access', name), { ...options, name, claim: this });
  }
}
