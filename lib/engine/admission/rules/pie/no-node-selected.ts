import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, nameOf, spec } from '../read';
import { possibleNodes, PROBE } from './probe';

/** A probe for nodes that the site does not have. */
export const noNodeSelected: Rule = {
  id: 'pie/no-node-selected',
  severity: Severity.ERROR,
  why: 'Nothing is mounted anywhere and the provision job stays Pending, so the probe reports nothing or only failures',
  fix: 'Select labels that a node pool of the site carries',
  evidence: 'topolvm/pie internal/controller/pie/pieprobe_controller.go Reconcile',
  kinds: [PROBE],
  * inspect(document, world) {
    const terms = items(dig(spec(document), 'nodeSelector', 'nodeSelectorTerms'));
    if (terms.length === 0 || (possibleNodes(world, document)?.length ?? 1) > 0) return;
    const pools = (world.facts.nodePools ?? []).map(({ name }) => name).join(', ');
    yield { document, property: 'spec.nodeSelector', message: `PieProbe ${nameOf(document)} selects no node of the pools ${pools}` };
  },
};
