import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, nameOf, text } from '../read';
import { CLUSTER, clusterName, isConnectionOnly } from './cluster';

const LABEL = 'pod-security.kubernetes.io/enforce';

/** A namespace that refuses OSDs. */
export const namespaceNotPrivileged: Rule = {
  id: 'rook/namespace-not-privileged',
  severity: Severity.ERROR,
  why: 'OSDs, mons and node plugins use host paths and devices; Kubernetes refuses their pods in this namespace',
  fix: `Label the namespace ${LABEL}: privileged`,
  evidence: 'Kubernetes: Pod Security Standards; rook/rook issue 11755',
  * inspectAll(world) {
    const users = new Map<string, string>();
    for (const cluster of world.ofKind(CLUSTER)) if (!isConnectionOnly(cluster)) users.set(text(cluster.object.metadata?.namespace) ?? '', clusterName(cluster));
    for (const driver of world.ofKind('csi.ceph.io/Driver')) users.set(text(driver.object.metadata?.namespace) ?? '', `Driver ${nameOf(driver)}`);
    for (const document of world.ofKind('/Namespace')) {
      const level = text(dig(document.object, 'metadata', 'labels', LABEL));
      const user = users.get(nameOf(document));
      if (level === undefined || level === 'privileged' || user === undefined) continue;
      yield { document, property: `metadata.labels["${LABEL}"]`, message: `Namespace ${nameOf(document)} enforces pod security ${level} and holds ${user}` };
    }
  },
};
