import type { CephxKeys } from './cephx-keys';
/** The CephX keys that the CSI drivers map volumes with. */
export interface CsiCephxKeys extends CephxKeys {
    /**
     * How many keys from before a rotation stay valid, from 0 to 10; volumes that are mounted keep using theirs.
     *
     * @default 0
     */
    readonly keepPriorKeyCountMax?: number;
}
