import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { classNamed, isLocal } from '../classes';
import { nodesOfClass } from '../lvmd';
import { mayFit } from '../nodes';
import { dig, fields, items, nameOf, text } from '../read';
import { poolNames } from './probe';
import { PROBING, probingOf } from './probing';

/** A probe on nodes where the class has no volumes. */
export const classNotOnNodes: Rule = {
  id: 'pie/class-not-on-nodes',
  severity: Severity.ERROR,
  why: 'pie pins a claim to every selected node; where the class makes no volumes it stays Pending and counts as late for ever',
  fix: 'Select only nodes on which the class makes volumes',
  evidence: 'topolvm/pie internal/controller/pie/pieprobe_controller.go (one claim a node); topolvm/topolvm docs/advanced-setup.md',
  kinds: PROBING,
  * inspect(document, world) {
    const probing = probingOf(world, document);
    const storageClass = classNamed(world, probing?.storageClass);
    if (!storageClass || !probing?.mounts) return;
    const having = isLocal(storageClass) ? nodesOfClass(world, storageClass) : undefined;
    const allowed = items(storageClass.object.allowedTopologies).map((each) => ({
      matchExpressions: items(dig(each, 'matchLabelExpressions'))
        .map((expression) => ({ key: text(fields(expression).key), operator: 'In', values: fields(expression).values }))
        // Only labels of Kubernetes are known of nodes; drivers bring their own.
        .filter(({ key }) => key?.startsWith('topology.kubernetes.io/')),
    })).filter(({ matchExpressions }) => matchExpressions.length > 0);
    const lacking = (probing.nodes ?? []).filter((group) => (having && !having.has(group))
      || (allowed.length > 0 && !mayFit(group, { terms: allowed, tolerations: [] })));
    if (lacking.length === 0) return;
    yield {
      document,
      property: probing.nodesProperty,
      message: `${probing.title} selects the nodes of ${poolNames(lacking)}, where class ${nameOf(storageClass)} makes no volumes`,
    };
  },
};
