import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, fields, isSet, items, spec } from '../read';
import { CLUSTER, clusterName } from './cluster';
import { devicePlaces } from './device-places';

/** Sizes of databases and logs that nobody makes by them. */
export const metadataSizeUnused: Rule = {
  id: 'rook/metadata-size-unused',
  severity: Severity.WARNING,
  why: 'Rook hands the size of databases on with a metadata device only, and that of logs never: both stay as Ceph makes them',
  fix: 'Name a metadataDevice beside databaseSizeMB, and remove walSizeMB',
  evidence: 'rook/rook pkg/daemon/ceph/osd/volume.go initializeDevicesLVMMode, cmd/rook/ceph/osd.go (osd-wal-size)',
  kinds: [CLUSTER],
  * inspect(document) {
    const storage = spec(document).storage;
    const levels: readonly (readonly [string, unknown])[] = [
      ['spec.storage', storage], ...items(dig(storage, 'nodes')).map((node, index) => [`spec.storage.nodes[${index}]`, node] as const),
    ];
    for (const [path, level] of levels) {
      if (isSet(dig(level, 'config', 'walSizeMB'))) {
        yield { document, property: `${path}.config.walSizeMB`, message: `${clusterName(document)} gives logs of OSDs a size` };
      }
    }
    const told = new Set<string>();
    for (const { path, own, config, devices } of devicePlaces(document)) {
      if (isSet(config.metadataDevice) || devices.some((device) => isSet(device.config.metadataDevice))) continue;
      const level = isSet(fields(own.config).databaseSizeMB) ? path : 'spec.storage';
      if (!isSet(config.databaseSizeMB) || told.has(level)) continue;
      told.add(level);
      yield { document, property: `${level}.config.databaseSizeMB`, message: `${clusterName(document)} gives databases of OSDs a size and no metadata device` };
    }
  },
};
