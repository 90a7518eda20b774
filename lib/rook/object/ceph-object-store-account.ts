import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { SecretRef } from '../../core/secret-ref';
import { requireNeighbour } from '../../site/require-neighbour';
import type { CephObjectStore } from './ceph-object-store';
import type { ObjectStoreAccountOptions } from './object-store-account-options';

const BRAND = new Brand<CephObjectStoreAccount>('CephObjectStoreAccount');

/** What an account of an object store is made of. */
export interface CephObjectStoreAccountProps extends ObjectStoreAccountOptions {
  /** The store that knows the account. */
  readonly store: CephObjectStore;

  /**
   * The name of the CephObjectStoreAccount.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * An account of an object store: it owns what its users make, and policies decide what they may do.
 *
 * @see https://docs.ceph.com/en/latest/radosgw/account/
 */
export class CephObjectStoreAccount extends Construct {
  /** Whether the value is an account of an object store, also one of another copy of this package. */
  public static isCephObjectStoreAccount(value: any): boolean {
    return BRAND.has(value);
  }

  /** The store that knows the account. */
  public readonly store: CephObjectStore;

  /** The name of the CephObjectStoreAccount. */
  public readonly name: string;

  /** The name that the account has in the store. */
  public readonly accountName: string;

  /** The Secret that the operator makes for the user who may do everything in the account, unless that user is left out. */
  public readonly rootSecret: SecretRef;

  /**
   * Adds an account to the site of the scope.
   *
   * @throws when the name cannot be one
   */
  public constructor(scope: Construct, id: string, props: CephObjectStoreAccountProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.store = requireNeighbour(props?.store, 'addAccount', {
      where: 'store', kind: 'an object store', fix: 'Pass the rook.CephObjectStore of the account, or use its addAccount()',
    }, this);
    this.name = requireName(props.name ?? id, 'name', this, true);
    this.accountName = props.accountName ?? this.name;
    this.rootSecret = SecretRef.named(`rook-ceph-object-root-user-${this.name}`);
    new Manifest(this, 'account', {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephObjectStoreAccount',
      name: this.name,
      namespace: props.store.namespace,
      phase: Phase.DATA,
      body: {
        spec: {
          store: props.store.name,
          name: props.accountName,
          accountID: props.accountId,
          rootUser: props.rootUser && { ...props.rootUser },
        },
      },
      overrides: props.overrides,
    });
  }
}
