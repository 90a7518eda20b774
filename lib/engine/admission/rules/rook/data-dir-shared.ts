import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { grouped } from '../grouped';
import { spec, text } from '../read';
import { CLUSTER, clusterName } from './cluster';
import { meetings } from './cluster-nodes';

/** Two Ceph clusters that keep their files in one directory of the same nodes. */
export const dataDirShared: Rule = {
  id: 'rook/data-dir-shared',
  severity: Severity.ERROR,
  why: 'Mons and sockets of both clusters lie under the same names there, so one cluster reads and overwrites files of the other',
  fix: 'Give every cluster its own dataDirHostPath, such as /var/lib/rook-<namespace>, or keep the clusters on different nodes',
  evidence: 'rook/rook pkg/operator/ceph/config/datapath.go, issues 2968 and 2696',
  * inspectAll(world) {
    const byPath = grouped(world.ofKind(CLUSTER).filter((cluster) => pathOf(cluster) !== ''), pathOf);
    for (const [path, clusters] of byPath) {
      const above = ancestors(path).flatMap((ancestor) => byPath.get(ancestor) ?? []);
      for (const [document, other] of meetings(world, [...above, ...clusters])) {
        if (above.includes(document)) continue;
        yield {
          document,
          property: 'spec.dataDirHostPath',
          message: `${clusterName(document)} keeps its files in ${path}, ${clusterName(other)} in ${pathOf(other)}, and both may run on the same nodes`,
        };
      }
    }
  },
};

function pathOf(cluster: Document): string {
  return (text(spec(cluster).dataDirHostPath) ?? '').replace(/\/+/g, '/').replace(/\/$/, '');
}

function ancestors(path: string): string[] {
  const steps = path.split('/');
  return steps.slice(2).map((_, index) => steps.slice(0, index + 2).join('/'));
}
