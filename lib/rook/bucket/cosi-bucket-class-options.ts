import type { DeletionPolicy } from '../../core/deletion-policy';
import type { CephObjectStoreUser } from '../object/ceph-object-store-user';

/** A class for buckets that COSI makes. */
export interface CosiBucketClassOptions {
  /** The user that the driver acts as, in the store of the buckets; it needs every capability for `users` and `buckets`. */
  readonly user: CephObjectStoreUser;

  /**
   * What happens to a bucket whose claim is deleted.
   *
   * @default DeletionPolicy.DELETE; COSI itself has RETAIN
   */
  readonly deletionPolicy?: DeletionPolicy;

  /**
   * Further parameters; those that this class writes itself are refused.
   *
   * @default - none
   */
  readonly parameters?: { readonly [name: string]: string };

  /**
   * Further labels.
   *
   * @default - none
   */
  readonly labels?: { readonly [key: string]: string };

  /**
   * Further annotations.
   *
   * @default - none
   */
  readonly annotations?: { readonly [key: string]: string };
}
