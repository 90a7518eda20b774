import { Severity } from '../../../finding';
import { nearest } from '../../../text/nearest';
import type { Rule } from '../../rule';
import { namespaceOf, spec, text, title } from '../read';
import { clusterIn, isConnectionOnly } from './cluster';
import { dataPools, FILESYSTEM } from './filesystems';

/** A subvolume group in a file system or a pool that is not there. */
export const subvolumeGroupMisplaced: Rule = {
  id: 'rook/subvolume-group-misplaced',
  severity: Severity.ERROR,
  why: 'Rook looks for the CephFilesystem, and Ceph for the pool among those of its data; without them the group is not made, and Rook retries without end',
  fix: 'Name a CephFilesystem of the same namespace, and as dataPoolName the name that one of its data pools has in Ceph',
  evidence: 'rook/rook pkg/operator/ceph/file/subvolumegroup/controller.go, pkg/daemon/ceph/client/subvolumegroup.go CreateCephFSSubVolumeGroup',
  kinds: ['ceph.rook.io/CephFilesystemSubVolumeGroup'],
  * inspect(document, world) {
    const namespace = namespaceOf(document);
    const cluster = clusterIn(world, namespace);
    if (!cluster || isConnectionOnly(cluster)) return;
    const name = text(spec(document).filesystemName) ?? '';
    const filesystem = world.find(FILESYSTEM, namespace, name);
    if (!filesystem) {
      if (world.isExternal(FILESYSTEM, namespace, name)) return;
      yield { document, property: 'spec.filesystemName', message: `${title(document)} belongs to file system ${name}, and namespace ${namespace} has no CephFilesystem of that name` };
      return;
    }
    const pool = text(spec(document).dataPoolName);
    const there = dataPools(filesystem).map(({ cephName }) => cephName);
    if (!pool || there.length === 0 || there.includes(pool)) return;
    const meant = there.find((each) => each === `${name}-${pool}`) ?? nearest(pool, there);
    yield {
      document,
      property: 'spec.dataPoolName',
      message: `${title(document)} keeps its data in ${pool}, ${title(filesystem)} has ${there.join(', ')}`,
      ...(meant === undefined ? {} : { fix: `Write ${meant}` }),
    };
  },
};
