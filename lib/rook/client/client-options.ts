import type { CephxKeys } from '../cluster/cephx-keys';
import type { ClientCaps } from './client-caps';

/** A user of a Ceph cluster. */
export interface ClientOptions {
  /** What the user may do. */
  readonly caps: ClientCaps;

  /**
   * The name in Ceph, without `client.`; the CSI drivers need it to be the name of the object, which the Secret gives them as user.
   *
   * @default - the name of the object
   */
  readonly cephName?: string;

  /**
   * The name of the Secret that the operator writes the key to; it cannot be changed.
   *
   * @default - rook-ceph-client- and the name of the object
   */
  readonly secretName?: string;

  /**
   * Whether the operator deletes that Secret again; the user and its key stay.
   *
   * @default false
   */
  readonly removeSecret?: boolean;

  /**
   * The user's key.
   *
   * @default - not rotated
   */
  readonly cephx?: CephxKeys;

  /**
   * A JSON merge patch over the finished CephClient, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
