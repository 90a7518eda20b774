import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nameOf, namespaceOf, title } from '../read';
import { controllers } from './controller';
import { PROBE } from './probe';

/** A probe where no controller looks. */
export const namespaceNotWatched: Rule = {
  id: 'pie/namespace-not-watched',
  severity: Severity.ERROR,
  why: 'pie looks at one namespace and never hears of probes elsewhere',
  fix: 'Put the probe into the namespace that the controller was started for',
  evidence: 'topolvm/pie cmd/controller.go (--namespace)',
  kinds: [PROBE],
  * inspect(document, world) {
    const all = controllers(world);
    const own = namespaceOf(document);
    if (all.length === 0 || all.some(({ namespace }) => namespace === own || namespace === '')) return;
    const watched = all.map((each) => `${title(each.document)} looks at ${each.namespace}`).join(', ');
    yield { document, property: 'metadata.namespace', message: `PieProbe ${nameOf(document)} is in namespace ${own}; ${watched}` };
  },
};
