import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig } from '../read';
import { CLUSTER, clusterName, monTemplates } from './cluster';

/** A mon claim that asks for a raw device. */
export const monTemplateNotFilesystem: Rule = {
  id: 'rook/mon-template-not-filesystem',
  severity: Severity.ERROR,
  why: 'A mon mounts its claim as a directory; a raw device cannot be mounted, and no mon starts',
  fix: 'Remove volumeMode from mon.volumeClaimTemplate, or set it to Filesystem',
  evidence: 'rook/rook Documentation/CRDs/Cluster/pvc-cluster.md, pkg/operator/ceph/cluster/mon/spec.go',
  kinds: [CLUSTER],
  * inspect(document) {
    for (const { path, raw } of monTemplates(document)) {
      if (dig(raw, 'spec', 'volumeMode') !== 'Block') continue;
      yield { document, property: `${path}.spec.volumeMode`, message: `Mons of ${clusterName(document)} ask for volumes of mode Block` };
    }
  },
};
