import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { ENFORCE, refusingPrivileged } from '../pod-security';
import { namespaceOf, title } from '../read';
import { running } from './workloads';

/** A namespace that refuses the pods that work on disks. */
export const namespaceNotPrivileged: Rule = {
  id: 'topolvm/namespace-not-privileged',
  severity: Severity.ERROR,
  why: 'lvmd and topolvm-node are privileged and use host paths; Kubernetes refuses their pods in this namespace',
  fix: `Label the namespace ${ENFORCE}: privileged`,
  evidence: 'Kubernetes: Pod Security Standards; topolvm/topolvm charts/topolvm/templates/{node,lvmd}',
  * inspectAll(world) {
    const holders = new Map<string, string>();
    for (const user of ['lvmd', 'topolvm-node'].flatMap((program) => running(world, 'apps/DaemonSet', program))) holders.set(namespaceOf(user), title(user));
    yield* refusingPrivileged(world, holders);
  },
};
