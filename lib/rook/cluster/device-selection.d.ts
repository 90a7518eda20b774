import type { OsdDevice } from './osd-device';
/** Which devices of a node become OSDs. */
export declare class DeviceSelection {
    /** @internal */
    readonly _fields: {
        readonly [field: string]: string | boolean;
    };
    /** @internal */
    readonly _devices?: readonly OsdDevice[] | undefined;
    /** Every device without partitions or a filesystem, those that are added later among them. */
    static all(): DeviceSelection;
    /** Devices whose kernel name matches a regular expression of Go, such as `^nvme[0-9]n1$`. */
    static matchingName(pattern: string): DeviceSelection;
    /** Devices one of whose links matches a regular expression of Go, such as `^/dev/disk/by-path/pci-0000:3b`. */
    static matchingPath(pattern: string): DeviceSelection;
    /** These devices. */
    static listed(devices: OsdDevice[]): DeviceSelection;
    private constructor();
}
