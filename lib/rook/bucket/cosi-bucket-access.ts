import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { SecretRef } from '../../core/secret-ref';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CosiBucketAccessOptions } from './cosi-bucket-access-options';
import type { CosiBucketClaim } from './cosi-bucket-claim';

const BRAND = new Brand<CosiBucketAccess>('CosiBucketAccess');

/** What an access to a bucket that COSI makes is made of. */
export interface CosiBucketAccessProps extends CosiBucketAccessOptions {
  /** The claim of the bucket. */
  readonly claim: CosiBucketClaim;

  /**
   * The name of the access.
   *
   * @default - the id
   */
  readonly name?: string;
}

/** An access to a bucket that COSI makes: a user in the store, and a Secret beside the claim. */
export class CosiBucketAccess extends Construct {
  /** Whether the value is such an access, also one of another copy of this package. */
  public static isCosiBucketAccess(value: any): boolean {
    return BRAND.has(value);
  }

  /** The name of the BucketAccess. */
  public readonly name: string;

  /** The Secret that COSI makes, with `BucketInfo`. */
  public readonly secret: SecretRef;

  /**
   * Adds an access to the site of the scope.
   *
   * @throws when the name cannot be one
   */
  public constructor(scope: Construct, id: string, props: CosiBucketAccessProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    const claim = requireNeighbour(props?.claim, 'addAccess', {
      where: 'claim', kind: 'a claim of a bucket of COSI', fix: 'Pass the rook.CosiBucketClaim of the bucket, or use its addAccess()',
    }, this);
    const { accessClassName } = requireNeighbour(props.accessClass, 'accessClassName', {
      where: 'accessClass', kind: 'a class for access to buckets', fix: 'Pass the rook.CosiBucketAccessClass of the access',
    }, this);
    this.name = requireName(props.name ?? id, 'name', this, true);
    this.secret = SecretRef.named(props.credentialsSecretName ?? this.name);
    new Manifest(this, 'access', {
      apiVersion: 'objectstorage.k8s.io/v1alpha1',
      kind: 'BucketAccess',
      name: this.name,
      namespace: claim.namespace,
      phase: Phase.WORKLOADS,
      labels: props.labels,
      annotations: props.annotations,
      body: {
        spec: {
          bucketClaimName: claim.name,
          bucketAccessClassName: accessClassName,
          credentialsSecretName: this.secret.secretName,
          protocol: 'S3',
        },
      },
    });
  }
}
