import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { ENFORCE, enforcedLevel } from '../pod-security';
import { dig, fields, items, nameOf, namespaceOf, title } from '../read';
import { mounts, PROBE, provisions } from './probe';
import { CRON_JOB, staticJobOf } from './static-job';

/** A namespace that refuses the pods of probes. */
export const namespaceRestricted: Rule = {
  id: 'pie/namespace-restricted',
  severity: Severity.ERROR,
  why: 'Pods that pie makes set none of what the level restricted asks for, and cannot be told to: Kubernetes refuses every one',
  fix: `Label the namespace ${ENFORCE}: baseline`,
  evidence: 'Kubernetes: Pod Security Standards; topolvm/pie internal/controller/pie/pieprobe_controller.go (security context)',
  kinds: [PROBE, CRON_JOB],
  * inspect(document, world) {
    if (enforcedLevel(world.find('/Namespace', undefined, namespaceOf(document))) !== 'restricted') return;
    const who = document.object.kind === 'CronJob' ? unrestricted(document) : mounts(document) || provisions(document) ? `PieProbe ${nameOf(document)}` : undefined;
    if (who !== undefined) yield { document, property: 'metadata.namespace', message: `${who} is in namespace ${namespaceOf(document)}, which enforces pod security restricted` };
  },
};

/** A static job whose pods do not set what the level asks for. */
function unrestricted(document: Document): string | undefined {
  const job = staticJobOf(document);
  if (!job) return undefined;
  const ofContainers = items(job.pod.containers).every((container) => dig(container, 'securityContext', 'allowPrivilegeEscalation') === false);
  return ofContainers && fields(job.pod.securityContext).runAsNonRoot === true ? undefined : title(document);
}
