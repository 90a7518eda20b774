import type { DeviceSelection } from './device-selection';
import type { OsdDeviceConfig } from './osd-device-config';
/** What holds for all nodes with OSDs. */
export interface OsdDevicesOptions {
    /**
     * Their devices, unless a node names its own.
     *
     * @default - none but those that nodes name
     */
    readonly devices?: DeviceSelection;
    /**
     * How OSDs are made, unless a node or a device says so.
     *
     * @default - as Ceph does
     */
    readonly config?: OsdDeviceConfig;
}
