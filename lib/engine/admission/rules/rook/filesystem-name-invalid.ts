import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nameOf, title } from '../read';
import { FILESYSTEM, serverCount } from './filesystems';

/** The longest name of a volume in a pod. */
const LONGEST = 63;
/** What Rook puts around the name of the file system, and letters for the server. */
const AROUND = 'rook-ceph-mds---keyring'.length;

/** A name that metadata servers cannot start under. */
export const filesystemNameInvalid: Rule = {
  id: 'rook/filesystem-name-invalid',
  severity: Severity.ERROR,
  why: 'Names of metadata servers and of their volumes are made of the name; a server whose name begins with a digit ends at once, and pods with longer names of volumes are refused',
  fix: 'Use a name that begins with a letter and has at most 38 characters',
  evidence: 'ceph/ceph src/ceph_mds.cc; rook/rook pkg/operator/ceph/file/mds/mds.go, pkg/operator/ceph/config/keyring/volume.go',
  kinds: [FILESYSTEM],
  * inspect(document) {
    const name = nameOf(document);
    if (/^\d/.test(name)) yield { document, property: 'metadata.name', message: `${title(document)} begins with a digit` };
    const longest = name.length + AROUND + (serverCount(document) > 26 ? 2 : 1);
    if (longest > LONGEST) {
      yield { document, property: 'metadata.name', message: `${title(document)} needs volumes with names of ${longest} characters, ${LONGEST} are allowed` };
    }
  },
};
