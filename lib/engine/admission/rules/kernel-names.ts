const KERNEL_NAME = /^(\/dev\/)?(sd[a-z]+\d*|vd[a-z]+\d*|xvd[a-z]+\d*|nvme\d+n\d+(p\d+)?)$/;

/** Whether a disk is named as the kernel names it, in the order in which it finds disks. */
export function isKernelName(device: string): boolean {
  return KERNEL_NAME.test(device);
}
