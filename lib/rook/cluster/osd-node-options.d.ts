import type { k8s } from 'cdk8s-plus-27';
import type { DeviceSelection } from './device-selection';
import type { OsdDeviceConfig } from './osd-device-config';
/** What sets one node apart from the other nodes with OSDs. */
export interface OsdNodeOptions {
    /**
     * Its devices.
     *
     * @default - as all nodes
     */
    readonly devices?: DeviceSelection;
    /**
     * How its OSDs are made.
     *
     * @default - as on all nodes
     */
    readonly config?: OsdDeviceConfig;
    /**
     * CPU and memory of its OSDs.
     *
     * @default - those of the cluster for OSDs
     */
    readonly resources?: k8s.ResourceRequirements;
}
