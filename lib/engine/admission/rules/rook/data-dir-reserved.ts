import { posix } from 'path';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { spec, text } from '../read';
import { CLUSTER, clusterName } from './cluster';

const RESERVED = ['/etc/ceph', '/rook', '/var/log/ceph'];

/** A directory that Rook's own containers use. */
export const dataDirReserved: Rule = {
  id: 'rook/data-dir-reserved',
  severity: Severity.ERROR,
  why: 'Rook logs it, reports no failure, and deploys nothing',
  fix: 'Use another directory, such as /var/lib/rook-<namespace>',
  evidence: 'rook/rook pkg/operator/ceph/cluster/cluster.go initializeCluster',
  kinds: [CLUSTER],
  * inspect(document) {
    const path = text(spec(document).dataDirHostPath);
    if (path === undefined || !RESERVED.includes(posix.normalize(path).replace(/\/$/, ''))) return;
    yield { document, property: 'spec.dataDirHostPath', message: `${clusterName(document)} keeps its files in ${path}, which Rook reserves` };
  },
};
