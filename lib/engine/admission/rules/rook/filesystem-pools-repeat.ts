import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { FILESYSTEM, poolsOfFilesystem } from './filesystems';

/** Pools of one file system under one name. */
export const filesystemPoolsRepeat: Rule = {
  id: 'rook/filesystem-pools-repeat',
  severity: Severity.ERROR,
  why: 'Rook refuses a file system with two data pools of one name and retries without end; names that only come out alike make one pool in Ceph',
  fix: 'Give every pool a name of its own',
  evidence: 'rook/rook pkg/operator/ceph/file/filesystem.go hasDuplicatePoolNames, generateDataPoolNames, generateMetaDataPoolName',
  kinds: [FILESYSTEM],
  * inspect(document) {
    const seen = new Set<string>();
    for (const { path, name, cephName } of poolsOfFilesystem(document)) {
      if (seen.has(cephName)) {
        const which = name !== '' ? `pool "${name}"` : `pool that is ${cephName} in Ceph`;
        yield { document, property: `${path}.name`, message: `${title(document)} has more than one ${which}` };
      }
      seen.add(cephName);
    }
  },
};
