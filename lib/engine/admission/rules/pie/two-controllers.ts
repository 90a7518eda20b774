import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { namespaceOf, title } from '../read';
import { controllers } from './controller';

/** Controllers that wait for each other. */
export const twoControllers: Rule = {
  id: 'pie/two-controllers',
  severity: Severity.WARNING,
  why: 'Controllers of one namespace share one lock, whatever they are called: one of them works, and the other gives no metrics and receives no results',
  fix: 'Keep one controller in a namespace; one is enough for any number of probes',
  evidence: 'topolvm/pie cmd/controller.go (LeaderElectionID)',
  * inspectAll(world) {
    const first = new Map<string, string>();
    for (const { document } of controllers(world)) {
      const other = first.get(namespaceOf(document));
      if (other === undefined) first.set(namespaceOf(document), title(document));
      else yield { document, property: 'metadata.namespace', message: `${title(document)} waits for ${other}` };
    }
  },
};
