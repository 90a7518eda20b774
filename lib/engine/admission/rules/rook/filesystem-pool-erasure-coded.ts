import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { title } from '../read';
import { FILESYSTEM } from './filesystems';
import { isErasureCoded, poolsOf } from './pools';

/** An erasure-coded pool where Ceph wants copies. */
export const filesystemPoolErasureCoded: Rule = {
  id: 'rook/filesystem-pool-erasure-coded',
  severity: Severity.ERROR,
  why: 'Ceph makes no file system with an erasure-coded pool for metadata or as the first one for data, which keeps something of every file; Rook retries without end',
  fix: 'Make metadataPool and the first of dataPools replicated, put the erasure-coded pool behind it, and name that one in a storage class',
  evidence: 'rook/rook Documentation/CRDs/Shared-Filesystem/ceph-filesystem-crd.md (erasure coded), issues 8210 and 7661; Ceph: fs new',
  kinds: [FILESYSTEM],
  * inspect(document) {
    for (const pool of poolsOf(document)) {
      if (!isErasureCoded(pool) || !['spec.metadataPool', 'spec.dataPools[0]'].includes(pool.path)) continue;
      const part = pool.path === 'spec.metadataPool' ? 'metadata' : 'data first of all';
      yield { document, property: `${pool.path}.erasureCoded`, message: `${title(document)} keeps its ${part} in an erasure-coded pool` };
    }
  },
};
