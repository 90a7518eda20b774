import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { count, text } from '../read';
import { CLUSTER, clusterName } from './cluster';
import { devicePlaces, isLogicalVolume, isPartition, type DevicePlace, type NamedDevice } from './device-places';
import { operators, settingOf } from './operator';

/** A device that Rook passes over although it is named. */
export const deviceNeverTaken: Rule = {
  id: 'rook/device-never-taken',
  severity: Severity.ERROR,
  why: 'Rook passes over such a device with a line in the log of the job that prepares OSDs, and reports success without it',
  fix: 'Encrypt whole disks only, make one OSD of a logical volume, and set allowLoopDevices on the operator for loop devices',
  evidence: 'rook/rook pkg/daemon/ceph/osd/daemon.go getAvailableDevices, volume.go lvmModeAllowed; Documentation/CRDs/Cluster/ceph-cluster-crd.md (supported configurations)',
  kinds: [CLUSTER],
  * inspect(document, world) {
    const loops = loopsAllowed(world);
    for (const place of devicePlaces(document)) {
      for (const named of place.devices) {
        const reason = reasonAgainst(place, named, loops);
        if (reason === undefined) continue;
        const where = place.node === undefined ? '' : ` of node ${place.node}`;
        yield { document, property: named.path, message: `${clusterName(document)} names ${named.device}${where}, ${reason}` };
      }
    }
  },
};

function reasonAgainst({ config }: DevicePlace, { device, config: own }: NamedDevice, loops: boolean): string | undefined {
  const encrypted = text(config.encryptedDevice) === 'true';
  if (encrypted && isPartition(device)) return 'a partition, and encrypts devices';
  if (encrypted && isLogicalVolume(device)) return 'a logical volume, and encrypts devices';
  if (isLogicalVolume(device) && osdsPerDevice(own.osdsPerDevice) > 1) return 'a logical volume, for several OSDs';
  return !loops && /^(\/dev\/)?loop\d+$/.test(device) ? 'a loop device, which the operator does not allow' : undefined;
}

function osdsPerDevice(value: unknown): number {
  return count(Number(text(value))) ?? 1;
}

/** An operator that is not among the objects may allow them. */
function loopsAllowed(world: World): boolean {
  const known = operators(world);
  return known.length === 0 || known.some((operator) => /^(1|t|T|TRUE|true|True)$/.test(settingOf(world, operator, 'ROOK_CEPH_ALLOW_LOOP_DEVICES') ?? ''));
}
