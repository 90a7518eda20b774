import { PIE_RELEASES } from '../../../../upstream/catalog/pie';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { outsideTestedRange } from '../tested-kubernetes';
import { controllers } from './controller';

/** A Kubernetes that this pie was never tested with. */
export const kubernetesUntested: Rule = {
  id: 'pie/kubernetes-untested',
  severity: Severity.WARNING,
  why: 'Its CronJobs and claims are tested with these Kubernetes releases only; a probe that fails for another reason is reported as slow storage',
  fix: 'Choose the release of pie that belongs to this Kubernetes',
  evidence: 'topolvm/pie .github/workflows (end-to-end tests)',
  * inspectAll(world) {
    yield* outsideTestedRange(world, { title: 'pie', key: 'pie', releases: PIE_RELEASES }, controllers(world).map(({ document }) => document));
  },
};
