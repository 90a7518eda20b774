import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, nameOf, namespaceOf, text, title } from '../read';
import { running } from './workloads';

const LABEL = 'pod-security.kubernetes.io/enforce';

/** A namespace that refuses the pods that work on disks. */
export const namespaceNotPrivileged: Rule = {
  id: 'topolvm/namespace-not-privileged',
  severity: Severity.ERROR,
  why: 'lvmd and topolvm-node are privileged and use host paths; Kubernetes refuses their pods in this namespace',
  fix: `Label the namespace ${LABEL}: privileged`,
  evidence: 'Kubernetes: Pod Security Standards; topolvm/topolvm charts/topolvm/templates/{node,lvmd}',
  * inspectAll(world) {
    const users = ['topolvm-node', 'lvmd'].flatMap((program) => running(world, 'apps/DaemonSet', program));
    for (const document of world.ofKind('/Namespace')) {
      const level = text(dig(document.object, 'metadata', 'labels', LABEL));
      const user = users.find((each) => namespaceOf(each) === nameOf(document));
      if (level === undefined || level === 'privileged' || !user) continue;
      yield { document, property: `metadata.labels["${LABEL}"]`, message: `Namespace ${nameOf(document)} enforces pod security ${level} and holds ${title(user)}` };
    }
  },
};
