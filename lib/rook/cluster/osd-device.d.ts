import type { OsdDeviceConfig } from './osd-device-config';
/** One device for OSDs. */
export declare class OsdDevice {
    /** @internal */
    readonly _identity: {
        readonly name?: string;
        readonly fullpath?: string;
    };
    /** @internal */
    readonly _config?: OsdDeviceConfig | undefined;
    /** The device that the kernel has under this name, such as `nvme0n1`; the name can change with every boot. */
    static named(name: string, config?: OsdDeviceConfig): OsdDevice;
    /** The device behind a link that stays, such as `/dev/disk/by-id/nvme-…`. */
    static atPath(path: string, config?: OsdDeviceConfig): OsdDevice;
    private constructor();
}
