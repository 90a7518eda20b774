import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { ENFORCE, enforcedLevel } from '../pod-security';
import { nameOf, namespaceOf } from '../read';
import { PROBE } from './probe';

/** A namespace that refuses the pods of probes. */
export const namespaceRestricted: Rule = {
  id: 'pie/namespace-restricted',
  severity: Severity.ERROR,
  why: 'Pods of probes set none of what the level restricted asks for, and cannot be told to: Kubernetes refuses every one',
  fix: `Label the namespace ${ENFORCE}: baseline`,
  evidence: 'Kubernetes: Pod Security Standards; topolvm/pie internal/controller/pie/pieprobe_controller.go (security context)',
  kinds: [PROBE],
  * inspect(document, world) {
    if (enforcedLevel(world.find('/Namespace', undefined, namespaceOf(document))) !== 'restricted') return;
    yield { document, property: 'metadata.namespace', message: `PieProbe ${nameOf(document)} is in namespace ${namespaceOf(document)}, which enforces pod security restricted` };
  },
};
