import type { IConstruct } from 'constructs';
import { refusal } from '../../core/problem';
import type { DeviceSelection } from './device-selection';
import type { OsdDeviceConfig } from './osd-device-config';
import type { OsdDevicesOptions } from './osd-devices-options';
import type { OsdNode } from './osd-node';
import { nodeSpec, selectionSpec, storeConfig } from './spec/devices';

/** Devices of nodes that become OSDs. */
export class OsdDevices {
  /** The same devices on all nodes that the placement of OSDs allows. */
  public static onAllNodes(devices: DeviceSelection, config?: OsdDeviceConfig): OsdDevices {
    return new OsdDevices({ devices, config });
  }

  /** Devices of these nodes only. */
  public static onNodes(nodes: OsdNode[], options: OsdDevicesOptions = {}): OsdDevices {
    return new OsdDevices(options, [...nodes]);
  }

  private constructor(private readonly options: OsdDevicesOptions, private readonly nodes?: readonly OsdNode[]) {}

  /** @internal */
  public _spec(scope: IConstruct): object {
    if (this.nodes?.length === 0) {
      throw refusal({
        where: 'devices',
        what: 'the list of nodes is empty',
        why: 'Rook would report a healthy cluster without a single OSD',
        fix: 'Name the nodes, or use OsdDevices.onAllNodes()',
      }, scope);
    }
    return {
      useAllNodes: this.nodes === undefined,
      ...selectionSpec(this.options.devices, scope, 'devices.devices'),
      config: storeConfig(this.options.config, scope, 'devices.config'),
      nodes: this.nodes?.map((node, index) => nodeSpec(node, scope, `devices.nodes[${index}]`)),
    };
  }
}
