import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, spec, text, title } from '../read';

/** Data pools of one file system under one name. */
export const filesystemPoolsRepeat: Rule = {
  id: 'rook/filesystem-pools-repeat',
  severity: Severity.ERROR,
  why: 'Rook refuses a file system with two data pools of one name and retries without end',
  fix: 'Give every data pool a name of its own',
  evidence: 'rook/rook pkg/operator/ceph/file/filesystem.go hasDuplicatePoolNames',
  kinds: ['ceph.rook.io/CephFilesystem'],
  * inspect(document) {
    const seen = new Set<string>();
    for (const [index, pool] of items(spec(document).dataPools).entries()) {
      const name = text(dig(pool, 'name')) ?? '';
      if (name !== '' && seen.has(name)) {
        yield { document, property: `spec.dataPools[${index}].name`, message: `${title(document)} has more than one data pool "${name}"` };
      }
      seen.add(name);
    }
  },
};
