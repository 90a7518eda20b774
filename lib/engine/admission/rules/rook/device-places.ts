import type { Document } from '../../../document';
import { dig, fields, items, spec, text, type Fields } from '../read';

/** A device that the settings name. */
export interface NamedDevice {
  readonly path: string;
  /** Its path, else its name. */
  readonly device: string;
  /** Its own settings. */
  readonly config: Fields;
}

/** A level of the settings at which devices are selected: one node, or all nodes. */
export interface DevicePlace {
  readonly path: string;
  /** The name of the node, absent where all nodes are alike. */
  readonly node?: string;
  /** What the level itself says. */
  readonly own: Fields;
  /** What holds for all nodes. */
  readonly common: Fields;
  /** The settings of OSDs in force, the node's before those for all. */
  readonly config: Fields;
  /** The devices that are taken by name; those for all nodes where the node lists none. */
  readonly devices: readonly NamedDevice[];
}

/** Where devices of nodes become OSDs, as Rook puts the levels together. */
export function devicePlaces(cluster: Document): DevicePlace[] {
  const storage = fields(spec(cluster).storage);
  if (storage.useAllNodes === true) return [placeOf('spec.storage', storage, {})];
  return items(storage.nodes).map((node, index) => placeOf(`spec.storage.nodes[${index}]`, fields(node), storage));
}

function placeOf(path: string, own: Fields, common: Fields): DevicePlace {
  const node = text(own.name);
  const listed = namedDevices(path, own);
  return {
    path, own, common,
    ...(node === undefined || path === 'spec.storage' ? {} : { node }),
    config: { ...fields(common.config), ...fields(own.config) },
    devices: listed.length > 0 ? listed : namedDevices('spec.storage', common),
  };
}

function namedDevices(path: string, level: Fields): NamedDevice[] {
  return items(level.devices).map((device, index) => ({
    path: `${path}.devices[${index}]`, device: text(dig(device, 'fullpath')) || text(dig(device, 'name')) || '', config: fields(dig(device, 'config')),
  }));
}

/** Whether a device is a partition, as far as its name tells. */
export function isPartition(device: string): boolean {
  return /-part\d+$|^\/dev\/disk\/by-part(label|uuid)\/|^(\/dev\/)?((sd|vd|xvd)[a-z]+\d+|(nvme\d+n\d+|loop\d+|mmcblk\d+)p\d+)$/.test(device);
}

/** Whether a device is a logical volume, as far as its name tells. */
export function isLogicalVolume(device: string): boolean {
  return /^\/dev\/disk\/by-id\/dm-uuid-LVM-/.test(device) || /^\/dev\/(?!(disk|mapper|block|md|loop|mpath|bus|char|ublk|nbd|zvol)\/)[^/]+\/[^/]+$/.test(device);
}
