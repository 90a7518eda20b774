import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, fields, isSet, items, spec } from '../read';
import { CLUSTER, clusterName } from './cluster';
import { devicePlaces } from './device-places';

/** What Rook takes from the settings of a single device. */
const OF_DEVICES = ['osdsPerDevice', 'databaseSizeMB', 'deviceClass', 'metadataDevice'];
const NOT_OF_DEVICES = ['encryptedDevice', 'walSizeMB', 'initialWeight', 'primaryAffinity', 'crushRoot'];

/** A setting of OSDs at a level at which Rook does not look for it. */
export const deviceConfigIgnored: Rule = {
  id: 'rook/device-config-ignored',
  severity: Severity.ERROR,
  why: 'Rook reads it elsewhere only, and says nothing of what it passes over: disks that were to be encrypted are not',
  fix: `Of single devices give ${OF_DEVICES.join(', ')}; give the rest for the node, and crushRoot for the whole cluster`,
  evidence: 'rook/rook cmd/rook/ceph/osd.go parseDevices, pkg/daemon/ceph/osd/volume.go, pkg/daemon/ceph/client/crush.go GetCrushRootFromSpec',
  kinds: [CLUSTER],
  * inspect(document) {
    const devices = new Map(devicePlaces(document).flatMap((place) => place.devices.map((device) => [device.path, device] as const)));
    for (const { path, device, config } of devices.values()) {
      for (const key of NOT_OF_DEVICES.filter((each) => isSet(config[each]))) {
        yield { document, property: `${path}.config.${key}`, message: `${clusterName(document)} sets ${key} for the device ${device} alone` };
      }
    }
    for (const [index, node] of items(dig(spec(document), 'storage', 'nodes')).entries()) {
      if (!isSet(fields(dig(node, 'config')).crushRoot)) continue;
      yield { document, property: `spec.storage.nodes[${index}].config.crushRoot`, message: `${clusterName(document)} sets crushRoot for the node ${String(dig(node, 'name'))} alone` };
    }
  },
};
