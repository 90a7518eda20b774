import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, nameOf, spec } from '../read';
import { PROBE } from './probe';

/** A selector of nodes without terms. */
export const nodeSelectorEmpty: Rule = {
  id: 'pie/node-selector-empty',
  severity: Severity.ERROR,
  why: 'A selector without terms matches no node, and Kubernetes refuses the provision job that carries it',
  fix: 'Write one term; for all nodes: kubernetes.io/hostname Exists',
  evidence: 'topolvm/pie internal/controller/pie/pieprobe_controller.go; Kubernetes: NodeSelector',
  kinds: [PROBE],
  * inspect(document) {
    const terms = items(dig(spec(document), 'nodeSelector', 'nodeSelectorTerms'));
    if (terms.some((term) => items(dig(term, 'matchExpressions')).length + items(dig(term, 'matchFields')).length > 0)) return;
    yield { document, property: 'spec.nodeSelector.nodeSelectorTerms', message: `PieProbe ${nameOf(document)} selects nodes by nothing` };
  },
};
