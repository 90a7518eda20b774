/** Options that CephFS volumes of a cluster are mounted with. */
export interface CephFsMountOptions {
    /**
     * For the client in the kernel, for example `{ ms_mode: 'secure' }`.
     *
     * @default - none
     */
    readonly kernel?: {
        readonly [option: string]: string;
    };
    /**
     * For the client in user space.
     *
     * @default - none
     */
    readonly fuse?: {
        readonly [option: string]: string;
    };
}
