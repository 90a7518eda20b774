import type { CsiDriverOptions } from './csi-driver-options';

/** A CSI driver for one kind of Ceph volumes. */
export class CsiDriver {
  /** Block volumes, mapped by the kernel. */
  public static rbd(options: CsiDriverOptions = {}): CsiDriver {
    return new CsiDriver('rbd', options);
  }

  /** Volumes in a shared file system. */
  public static cephFs(options: CsiDriverOptions = {}): CsiDriver {
    return new CsiDriver('cephfs', options);
  }

  /** Volumes in a shared file system, exported over NFS. */
  public static nfs(options: CsiDriverOptions = {}): CsiDriver {
    return new CsiDriver('nfs', options);
  }

  /** Block volumes, served over NVMe-oF by a gateway. */
  public static nvmeOf(options: CsiDriverOptions = {}): CsiDriver {
    return new CsiDriver('nvmeof', options);
  }

  private constructor(
    /** @internal */
    public readonly _type: 'rbd' | 'cephfs' | 'nfs' | 'nvmeof',
    /** @internal */
    public readonly _options: CsiDriverOptions,
  ) {}
}
