import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { count, spec, title } from '../read';
import { commandOf, running } from './workloads';

const SIDECARS = ['csi-provisioner', 'csi-resizer', 'csi-snapshotter'];

/** Several controllers that do the same work at once. */
export const leaderNotElected: Rule = {
  id: 'topolvm/leader-not-elected',
  severity: Severity.ERROR,
  why: 'Every replica makes, grows and removes the same volumes at once; what one makes the other takes for a leftover',
  fix: 'Elect a leader in every container of the controller, or run one replica',
  evidence: 'topolvm/topolvm charts/topolvm/values.yaml (controller.leaderElection); kubernetes-csi/external-provisioner README.md (leader election)',
  * inspectAll(world) {
    for (const document of running(world, 'apps/Deployment', 'topolvm-controller')) {
      const replicas = count(spec(document).replicas) ?? 1;
      const without = [
        ...(commandOf(document.object, 'topolvm-controller')?.includes('--leader-election=false') ? ['topolvm-controller'] : []),
        ...SIDECARS.filter((program) => {
          const line = commandOf(document.object, program);
          return line && !line.some((word) => word === '--leader-election' || word === '--leader-election=true');
        }),
      ];
      if (replicas < 2 || without.length === 0) continue;
      yield { document, property: 'spec.replicas', message: `${title(document)} runs ${replicas} replicas, and ${without.join(', ')} of each elect no leader` };
    }
  },
};
