import { Severity } from '../../../finding';
import { nearest } from '../../../text/nearest';
import type { Rule } from '../../rule';
import { STORAGE_CLASS } from '../classes';
import { text, title } from '../read';
import { filesystemOfClass } from './class-filesystem';
import { parametersOf } from './csi-classes';
import { dataPools, FILESYSTEM } from './filesystems';

/** A class whose volumes would be in a pool that their file system does not have. */
export const classFilesystemPoolMissing: Rule = {
  id: 'rook/class-filesystem-pool-missing',
  severity: Severity.ERROR,
  why: 'Ceph makes a volume in data pools of its file system only, and every claim of the class stays Pending',
  fix: 'Use the name that the data pool has in Ceph, which is that of the file system, a hyphen and its own, or data and its place in the list if it has none',
  evidence: 'rook/rook pkg/operator/ceph/file/filesystem.go generateDataPoolNames; ceph/ceph-csi internal/cephfs/core/volume.go (PoolLayout)',
  kinds: [STORAGE_CLASS],
  * inspect(document, world) {
    const named = filesystemOfClass(document, world);
    const pool = text(parametersOf(document).pool);
    const filesystem = named && world.find(FILESYSTEM, named.namespace, named.name);
    if (!pool || !filesystem) return;
    const there = dataPools(filesystem).map(({ cephName }) => cephName);
    // Without data pools, the file system was there before.
    if (there.length === 0 || there.includes(pool)) return;
    const meant = there.find((name) => name === `${named.name}-${pool}`) ?? nearest(pool, there);
    yield {
      document,
      property: 'parameters.pool',
      message: `${title(document)} uses pool ${pool}, ${title(filesystem)} has ${there.join(', ')}`,
      ...(meant === undefined ? {} : { fix: `Write ${meant}` }),
    };
  },
};
