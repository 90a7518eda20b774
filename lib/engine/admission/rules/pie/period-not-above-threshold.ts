import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { goSeconds } from '../go-duration';
import { nameOf } from '../read';
import { periodOf, PROBE, thresholdOf } from './probe';

/** A probe that has no time to be late. */
export const periodNotAboveThreshold: Rule = {
  id: 'pie/period-not-above-threshold',
  severity: Severity.ERROR,
  why: 'pie refuses to reconcile such a probe: nothing is made, and only its log says so; the defaults of both fields break this',
  fix: 'Set probePeriod (minutes) above probeThreshold, for example 5 and 1m0s',
  evidence: 'topolvm/pie internal/controller/pie/pieprobe_controller.go Reconcile',
  kinds: [PROBE],
  * inspect(document) {
    const threshold = goSeconds(thresholdOf(document));
    if (threshold === undefined || periodOf(document) * 60 > threshold) return;
    yield {
      document,
      property: 'spec.probePeriod',
      message: `PieProbe ${nameOf(document)} runs every ${periodOf(document)} min and gives each run ${thresholdOf(document)}`,
    };
  },
};
