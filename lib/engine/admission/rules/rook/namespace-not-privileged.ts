import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { ENFORCE, refusingPrivileged } from '../pod-security';
import { nameOf, namespaceOf } from '../read';
import { CLUSTER, clusterName, isConnectionOnly } from './cluster';

/** A namespace that refuses OSDs. */
export const namespaceNotPrivileged: Rule = {
  id: 'rook/namespace-not-privileged',
  severity: Severity.ERROR,
  why: 'OSDs, mons and node plugins use host paths and devices; Kubernetes refuses their pods in this namespace',
  fix: `Label the namespace ${ENFORCE}: privileged`,
  evidence: 'Kubernetes: Pod Security Standards; rook/rook issue 11755',
  * inspectAll(world) {
    const holders = new Map<string, string>();
    for (const cluster of world.ofKind(CLUSTER)) if (!isConnectionOnly(cluster)) holders.set(namespaceOf(cluster), clusterName(cluster));
    for (const driver of world.ofKind('csi.ceph.io/Driver')) holders.set(namespaceOf(driver), `Driver ${nameOf(driver)}`);
    yield* refusingPrivileged(world, holders);
  },
};
