import type { IConstruct } from 'constructs';
import type { DeviceSelection } from '../device-selection';
import type { OsdDeviceConfig } from '../osd-device-config';
import type { OsdNode } from '../osd-node';
/** Which devices to take, in the words of the cluster's and the nodes' storage settings. */
export declare function selectionSpec(selection: DeviceSelection | undefined, scope: IConstruct, where: string): object;
/** One node of the storage settings. */
export declare function nodeSpec({ nodeName, _options }: OsdNode, scope: IConstruct, where: string): object;
/**
 * Rook reads these settings as text only, and passes over what it cannot read.
 *
 * @see https://github.com/rook/rook/blob/v1.20.6/pkg/operator/ceph/cluster/osd/config/config.go
 */
export declare function storeConfig(config: OsdDeviceConfig | undefined, scope: IConstruct, where: string): object | undefined;
