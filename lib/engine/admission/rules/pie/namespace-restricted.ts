import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, nameOf, namespaceOf, text } from '../read';
import { PROBE } from './probe';

const LABEL = 'pod-security.kubernetes.io/enforce';

/** A namespace that refuses the pods of probes. */
export const namespaceRestricted: Rule = {
  id: 'pie/namespace-restricted',
  severity: Severity.ERROR,
  why: 'Pods of probes set none of what the level restricted asks for, and cannot be told to: Kubernetes refuses every one',
  fix: `Label the namespace ${LABEL}: baseline`,
  evidence: 'Kubernetes: Pod Security Standards; topolvm/pie internal/controller/pie/pieprobe_controller.go (security context)',
  kinds: [PROBE],
  * inspect(document, world) {
    const home = world.find('/Namespace', undefined, namespaceOf(document));
    if (text(dig(home?.object, 'metadata', 'labels', LABEL)) !== 'restricted') return;
    yield { document, property: 'metadata.namespace', message: `PieProbe ${nameOf(document)} is in namespace ${namespaceOf(document)}, which enforces pod security restricted` };
  },
};
