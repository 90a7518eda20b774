import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { goSeconds } from '../go-duration';
import { nameOf } from '../read';
import { PROBE, thresholdOf } from './probe';

/** A threshold that Go cannot read, or that every run misses. */
export const thresholdInvalid: Rule = {
  id: 'pie/threshold-invalid',
  severity: Severity.ERROR,
  why: 'One unreadable threshold stops pie for all probes, since it can list none of them any more; with zero or less every run is late and killed',
  fix: 'Write a positive duration of Go, such as 90s or 1m30s',
  evidence: 'topolvm/pie api/pie/v1alpha1/pieprobe_types.go (metav1.Duration), internal/controller/provision_observer.go',
  kinds: [PROBE],
  * inspect(document) {
    const seconds = goSeconds(thresholdOf(document));
    if (seconds !== undefined && seconds > 0) return;
    yield { document, property: 'spec.probeThreshold', message: `PieProbe ${nameOf(document)} has threshold "${thresholdOf(document)}"` };
  },
};
