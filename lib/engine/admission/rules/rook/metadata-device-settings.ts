import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule, Violation } from '../../rule';
import { grouped } from '../grouped';
import { fields, isSet, text, type Fields } from '../read';
import { CLUSTER, clusterName } from './cluster';
import { devicePlaces, isLogicalVolume, isPartition } from './device-places';
import { storageLevels } from './storage-levels';

/** What ceph-volume takes for a database at least. */
const LEAST_MB = 1024;

/** A disk with the settings in force for it. */
interface User {
  readonly path: string;
  readonly device: string;
  readonly settings: Fields;
}

/** Disks that cannot keep their metadata elsewhere as they are set up. */
export const metadataDeviceSettings: Rule = {
  id: 'rook/metadata-device-settings',
  severity: Severity.ERROR,
  why: 'All disks of one metadata device are prepared in one step: it fails where they differ, passes over a size that is too small, and gives a partition to the first of them only',
  fix: 'Give disks that share a metadata device the same osdsPerDevice and databaseSizeMB (1024 or more); name a partition or logical volume for one disk',
  evidence: 'rook/rook pkg/daemon/ceph/osd/volume.go initializeDevicesLVMMode, issues 12120, 12112 and 13280',
  kinds: [CLUSTER],
  * inspect(document) {
    for (const { path, raw } of storageLevels(document)) yield* ofLevel(document, `${path}.config`, fields(raw.config));
    const told = new Set<string>();
    for (const { config, devices } of devicePlaces(document)) {
      const users = devices.map(({ path, device, config: own }): User => ({ path, device, settings: { ...config, ...own } }));
      const own = devices.flatMap((device) => [...tooSmall(document, `${device.path}.config`, device.config)]);
      for (const violation of [...own, ...sharing(document, users)]) {
        // Devices for all nodes come up with every node.
        if (!told.has(violation.property)) yield violation;
        told.add(violation.property);
      }
    }
  },
};

function* ofLevel(document: Document, path: string, config: Fields): Iterable<Violation> {
  const property = `${path}.metadataDevice`;
  if (config.metadataDevice === '') {
    yield { document, property, message: `${clusterName(document)} names "" as metadata device`, fix: 'Remove metadataDevice, or name a device' };
  }
  const name = text(config.metadataDevice) ?? '';
  if (isPartition(name)) {
    yield {
      document,
      property,
      message: `${clusterName(document)} names the partition ${name} as metadata device of all disks`,
      fix: 'Name the partition in the config of the one device that it is for',
    };
  }
  yield* tooSmall(document, path, config);
}

function* tooSmall(document: Document, path: string, { databaseSizeMB }: Fields): Iterable<Violation> {
  const size = Number(databaseSizeMB);
  if (!(size > 0 && size < LEAST_MB)) return;
  yield { document, property: `${path}.databaseSizeMB`, message: `${clusterName(document)} asks for databases of ${size} MB, which are too small to be made` };
}

function* sharing(document: Document, users: readonly User[]): Iterable<Violation> {
  for (const [shared, [first, ...others]] of grouped(users, ({ settings }) => text(settings.metadataDevice) ?? '')) {
    for (const field of shared === '' ? [] : ['osdsPerDevice', 'databaseSizeMB']) {
      const other = others.find(({ settings }) => (Number(settings[field]) || 0) !== (Number(first.settings[field]) || 0));
      if (!other) continue;
      const value = ({ settings }: User) => (isSet(settings[field]) ? String(settings[field]) : 'not set');
      yield {
        document,
        property: `${other.path}.config.${field}`,
        message: `${clusterName(document)} keeps metadata of ${first.device} and ${other.device} on ${shared}, with ${field} ${value(first)} and ${value(other)}`,
      };
    }
    const kind = isPartition(shared) ? 'partition' : isLogicalVolume(shared) ? 'logical volume' : undefined;
    if (kind && others.length > 0) {
      yield {
        document,
        property: `${others[0].path}.config.metadataDevice`,
        message: `${clusterName(document)} keeps metadata of ${first.device} and ${others[0].device} on ${shared}, a ${kind}, which is for one disk`,
      };
    }
  }
}
