import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { SecretRef } from '../../core/secret-ref';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephObjectStore } from './ceph-object-store';
import type { ObjectStoreUserOptions } from './object-store-user-options';
import { objectStoreUserSpec } from './object-store-user-spec';

const BRAND = new Brand<CephObjectStoreUser>('CephObjectStoreUser');

/** What a user of an object store is made of. */
export interface CephObjectStoreUserProps extends ObjectStoreUserOptions {
  /** The store that knows the user. */
  readonly store: CephObjectStore;

  /**
   * The name of the object and of the user in the store.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * A user of an object store with keys for S3.
 *
 * @see https://rook.io/docs/rook/latest-release/CRDs/Object-Storage/ceph-object-store-user-crd/
 */
export class CephObjectStoreUser extends Construct {
  /** Whether the value is a user of an object store, also one of another copy of this package. */
  public static isCephObjectStoreUser(value: any): boolean {
    return BRAND.has(value);
  }

  /** The store that knows the user. */
  public readonly store: CephObjectStore;

  /** The name of the CephObjectStoreUser, and of the user in the store. */
  public readonly name: string;

  /** The namespace of the CephObjectStoreUser and of its Secret. */
  public readonly namespace: string;

  /** The Secret that the operator makes, with `AccessKey`, `SecretKey` and `Endpoint`. */
  public readonly secret: SecretRef;

  /**
   * Adds a user to the site of the scope.
   *
   * @throws when a name cannot be one, or a number is out of its bounds
   */
  public constructor(scope: Construct, id: string, props: CephObjectStoreUserProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.store = requireNeighbour(props?.store, 'addUser', {
      where: 'store', kind: 'an object store', fix: 'Pass the rook.CephObjectStore of the user, or use its addUser()',
    }, this);
    this.name = requireName(props.name ?? id, 'name', this, true);
    this.namespace = requireName(props.namespace ?? props.store.namespace, 'namespace', this);
    this.secret = SecretRef.named(`rook-ceph-object-user-${props.store.name}-${this.name}`);
    new Manifest(this, 'user', {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephObjectStoreUser',
      name: this.name,
      namespace: this.namespace,
      phase: Phase.DATA,
      body: { spec: objectStoreUserSpec(this.namespace, props, this) },
      overrides: props.overrides,
    });
  }
}
