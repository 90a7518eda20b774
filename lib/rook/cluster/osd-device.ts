import type { OsdDeviceConfig } from './osd-device-config';

/** One device for OSDs. */
export class OsdDevice {
  /** The device that the kernel has under this name, such as `nvme0n1`; the name can change with every boot. */
  public static named(name: string, config?: OsdDeviceConfig): OsdDevice {
    return new OsdDevice({ name }, config);
  }

  /** The device behind a link that stays, such as `/dev/disk/by-id/nvme-…`. */
  public static atPath(path: string, config?: OsdDeviceConfig): OsdDevice {
    return new OsdDevice({ fullpath: path }, config);
  }

  private constructor(
    /** @internal */
    public readonly _identity: { readonly name?: string; readonly fullpath?: string },
    /** @internal */
    public readonly _config?: OsdDeviceConfig,
  ) {}
}
