import type { CephxKeyType } from './cephx-key-type';
import type { CephxKeys } from './cephx-keys';
import type { CsiCephxKeys } from './csi-cephx-keys';
/**
 * The keys that daemons and clients know each other by.
 *
 * @see https://rook.io/docs/rook/latest-release/Storage-Configuration/Advanced/cephx-key-rotation/
 */
export interface CephxOptions {
    /**
     * The ciphers that Ceph accepts; clients with keys of another one are locked out.
     *
     * @default - all
     */
    readonly allowedCiphers?: CephxKeyType[];
    /**
     * Keys of the daemons.
     *
     * @default - not rotated
     */
    readonly daemon?: CephxKeys;
    /**
     * The key that peers mirror block pools with.
     *
     * @default - not rotated
     */
    readonly rbdMirrorPeer?: CephxKeys;
    /**
     * Keys of the CSI drivers; their cipher is CephxKeyType.AES unless it is set, since kernels before Linux 7.0 know no other.
     *
     * @default - not rotated, CephxKeyType.AES
     */
    readonly csi?: CsiCephxKeys;
}
