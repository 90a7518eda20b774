/** How CephFS volumes are mounted. */
export enum CephFsClientType {
  /** By the kernel if it knows quotas, by FUSE otherwise; pods on FUSE lose their volumes when the driver is updated. */
  AUTODETECT = 'autodetect',
  /** By the kernel. */
  KERNEL = 'kernel',
}
