import type { OsdDevice } from './osd-device';

/** Which devices of a node become OSDs. */
export class DeviceSelection {
  /** Every device without partitions or a filesystem, those that are added later among them. */
  public static all(): DeviceSelection {
    return new DeviceSelection({ useAllDevices: true });
  }

  /** Devices whose kernel name matches a regular expression of Go, such as `^nvme[0-9]n1$`. */
  public static matchingName(pattern: string): DeviceSelection {
    return new DeviceSelection({ deviceFilter: pattern });
  }

  /** Devices one of whose links matches a regular expression of Go, such as `^/dev/disk/by-path/pci-0000:3b`. */
  public static matchingPath(pattern: string): DeviceSelection {
    return new DeviceSelection({ devicePathFilter: pattern });
  }

  /** These devices. */
  public static listed(devices: OsdDevice[]): DeviceSelection {
    return new DeviceSelection({}, [...devices]);
  }

  private constructor(
    /** @internal */
    public readonly _fields: { readonly [field: string]: string | boolean },
    /** @internal */
    public readonly _devices?: readonly OsdDevice[],
  ) {}
}
