import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { STORAGE_CLASS } from '../classes';
import { text, title } from '../read';
import { filesystemOfClass } from './class-filesystem';
import { clusterParts } from './cluster-parts';
import { GROUP_SNAPSHOT_CLASS, parametersOf } from './csi-classes';

const GROUP = 'CephFilesystemSubVolumeGroup';

/** A class that looks for a subvolume group in another file system, or for none at all. */
export const classGroupElsewhere: Rule = {
  id: 'rook/class-group-elsewhere',
  severity: Severity.ERROR,
  why: 'The driver makes volumes in the subvolume group that the clusterID means; the file system of the class does not have it, and every claim stays Pending',
  fix: 'Use the file system of the subvolume group as fsName, or the clusterID of one that belongs to it',
  evidence: 'ceph/ceph-csi internal/cephfs/store/volumeoptions.go getVolumeOptions; rook/rook pkg/operator/ceph/csi/config.go generateProfileSubVolumeGroupSpec',
  kinds: [STORAGE_CLASS, GROUP_SNAPSHOT_CLASS],
  * inspect(document, world) {
    const named = filesystemOfClass(document, world);
    const clusterId = text(parametersOf(document).clusterID) ?? '';
    const parts = clusterParts(world).get(clusterId);
    if (!named || !parts || named.name === '') return;
    const groups = parts.filter((part) => part.document.object.kind === GROUP);
    if (groups.some(({ owner }) => owner === named.name)) return;
    const [part] = groups.length === 0 ? parts : groups;
    const wrong = groups.length === 0 ? 'which is no part of a file system' : `which belongs to ${part.owner}, and file system ${named.name}`;
    yield {
      document,
      property: groups.length === 0 ? 'parameters.clusterID' : 'parameters.fsName',
      message: `${title(document)} uses the clusterID of ${title(part.document)}, ${wrong}`,
    };
  },
};
