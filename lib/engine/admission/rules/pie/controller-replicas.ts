import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { count, spec, title } from '../read';
import { controllers } from './controller';

/** Controllers of which only one listens. */
export const controllerReplicas: Rule = {
  id: 'pie/controller-replicas',
  severity: Severity.WARNING,
  why: 'Only the leader receives results, and the Service also sends them to the others, where they are lost',
  fix: 'Run one replica',
  evidence: 'topolvm/pie cmd/controller.go (receiver needs leader election), charts/pie/values.yaml (replicaCount)',
  * inspectAll(world) {
    for (const { document } of controllers(world)) {
      const replicas = count(spec(document).replicas) ?? 1;
      if (replicas > 1) yield { document, property: 'spec.replicas', message: `${title(document)} runs ${replicas} replicas` };
    }
  },
};
