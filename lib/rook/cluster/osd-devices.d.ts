import type { IConstruct } from 'constructs';
import type { DeviceSelection } from './device-selection';
import type { OsdDeviceConfig } from './osd-device-config';
import type { OsdDevicesOptions } from './osd-devices-options';
import type { OsdNode } from './osd-node';
/** Devices of nodes that become OSDs. */
export declare class OsdDevices {
    private readonly options;
    private readonly nodes?;
    /** The same devices on all nodes that the placement of OSDs allows. */
    static onAllNodes(devices: DeviceSelection, config?: OsdDeviceConfig): OsdDevices;
    /** Devices of these nodes only. */
    static onNodes(nodes: OsdNode[], options?: OsdDevicesOptions): OsdDevices;
    private constructor();
    /** @internal */
    _spec(scope: IConstruct): object;
}
