import type { IConstruct } from 'constructs';
import { refusal } from '../../../core/problem';
import { requireSize } from '../../../core/require-size';
import type { Size } from '../../../core/size';
import { toWire } from '../../../core/wire';
import type { DeviceSelection } from '../device-selection';
import type { OsdDeviceConfig } from '../osd-device-config';
import type { OsdNode } from '../osd-node';

/** Which devices to take, in the words of the cluster's and the nodes' storage settings. */
export function selectionSpec(selection: DeviceSelection | undefined, scope: IConstruct, where: string): object {
  return {
    ...selection?._fields,
    devices: selection?._devices?.map(({ _identity, _config }, index) => ({
      ..._identity, config: storeConfig(_config, scope, `${where}[${index}].config`),
    })),
  };
}

/** One node of the storage settings. */
export function nodeSpec({ nodeName, _options }: OsdNode, scope: IConstruct, where: string): object {
  return {
    name: nodeName,
    ...selectionSpec(_options.devices, scope, `${where}.devices`),
    config: storeConfig(_options.config, scope, `${where}.config`),
    resources: toWire(_options.resources ?? {}),
  };
}

/**
 * Rook reads these settings as text only, and passes over what it cannot read.
 *
 * @see https://github.com/rook/rook/blob/v1.20.6/pkg/operator/ceph/cluster/osd/config/config.go
 */
export function storeConfig(config: OsdDeviceConfig | undefined, scope: IConstruct, where: string): object | undefined {
  if (config === undefined) return undefined;
  const settings = {
    metadataDevice: config.metadataDevice,
    databaseSizeMB: mebibytes(config.databaseSize, scope, `${where}.databaseSize`),
    walSizeMB: mebibytes(config.walSize, scope, `${where}.walSize`),
    osdsPerDevice: config.osdsPerDevice,
    encryptedDevice: config.encrypted,
    deviceClass: config.deviceClass,
    initialWeight: config.initialWeight,
    primaryAffinity: config.primaryAffinity,
    crushRoot: config.crushRoot,
  };
  const written = Object.entries(settings).filter(([, value]) => value !== undefined).map(([key, value]) => [key, String(value)]);
  return written.length === 0 ? undefined : Object.fromEntries(written);
}

function mebibytes(size: Size | undefined, scope: IConstruct, where: string): number | undefined {
  if (size === undefined) return undefined;
  const amount = requireSize(size, where, scope).toBytes() / 1024 ** 2;
  if (Number.isInteger(amount)) return amount;
  throw refusal({
    where,
    what: `${size.toString()} is not a whole number of MiB`,
    why: 'Rook reads this size in MiB and passes over fractions',
    fix: 'Write for example Size.mebi(1024) or Size.gibi(30)',
  }, scope);
}
