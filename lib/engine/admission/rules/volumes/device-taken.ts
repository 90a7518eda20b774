import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { localVolumes, volumeName, volumesOnHost } from '../local-volumes';
import { items } from '../read';
import { CLUSTER, clusterName, isConnectionOnly } from '../rook/cluster';
import { devicePlaces, type DevicePlace } from '../rook/device-places';

/** A disk that is a volume of Kubernetes and a device of Ceph at once. */
export const deviceTaken: Rule = {
  id: 'volumes/device-taken',
  severity: Severity.ERROR,
  why: 'Rook makes an OSD of the disk as long as nobody has written to it, and whoever claims the volume then destroys that OSD, or gets no volume',
  fix: 'Leave the disk to one of both: name the devices of Ceph without it, or remove the volume',
  evidence: 'rook/rook pkg/daemon/ceph/osd/daemon.go getAvailableDevices; Kubernetes: Volumes (local)',
  kinds: [CLUSTER],
  * inspect(document, world) {
    if (isConnectionOnly(document)) return;
    for (const place of devicePlaces(document)) {
      const all = takesAll(place);
      for (const volume of place.node === undefined ? localVolumes(world) : volumesOnHost(world, place.node)) {
        if (!volume.path.startsWith('/dev/')) continue;
        const named = place.devices.find(({ device }) => device === volume.path || `/dev/${device}` === volume.path);
        if (!named && !all) continue;
        const node = place.node ?? volume.hosts[0] ?? 'its node';
        yield {
          document,
          property: named?.path ?? `${place.path}.useAllDevices`,
          message: `${clusterName(document)} takes ${all && !named ? 'all devices' : volume.path} of ${node}, where ${volumeName(volume)} is on ${volume.path}`,
        };
        break;
      }
    }
  },
};

/** Filters are not tried: which of the links of a disk they meet, only the node knows. */
function takesAll({ own, common, devices }: DevicePlace): boolean {
  const filtered = ['deviceFilter', 'devicePathFilter'].some((way) => Boolean(own[way]) || Boolean(common[way]));
  return !filtered && devices.length === 0 && items(own.devices).length === 0 && (own.useAllDevices ?? common.useAllDevices) === true;
}
