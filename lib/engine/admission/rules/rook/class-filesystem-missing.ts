import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { STORAGE_CLASS } from '../classes';
import { nameOf, namespaceOf, title } from '../read';
import { filesystemOfClass } from './class-filesystem';
import { clusterIn, isConnectionOnly } from './cluster';
import { GROUP_SNAPSHOT_CLASS } from './csi-classes';
import { FILESYSTEM } from './filesystems';

/** A class for volumes in a file system that nobody makes. */
export const classFilesystemMissing: Rule = {
  id: 'rook/class-filesystem-missing',
  severity: Severity.ERROR,
  why: 'The driver makes volumes in the file system of that name only, and every claim of the class stays Pending',
  fix: 'Name a CephFilesystem in the namespace of the cluster as fsName, or declare the file system with `existing` on the site',
  evidence: 'ceph/ceph-csi internal/cephfs/store/volumeoptions.go getVolumeOptions (fsName)',
  kinds: [STORAGE_CLASS, GROUP_SNAPSHOT_CLASS],
  * inspect(document, world) {
    const named = filesystemOfClass(document, world);
    if (named === undefined) return;
    const { namespace, name } = named;
    const cluster = clusterIn(world, namespace);
    if (name === '') {
      yield { document, property: 'parameters.fsName', message: `${title(document)} names no file system` };
    } else if (cluster && !isConnectionOnly(cluster) && !world.exists(FILESYSTEM, namespace, name)) {
      const there = world.ofKind(FILESYSTEM).filter((each) => namespaceOf(each) === namespace).map(nameOf);
      yield {
        document,
        property: 'parameters.fsName',
        message: `${title(document)} uses file system ${name}, and namespace ${namespace} has no CephFilesystem of that name`,
        ...(there.length === 0 ? {} : { fix: `Use one of the cluster: ${there.join(', ')}` }),
      };
    }
  },
};
