import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nameOf } from '../read';
import { mounts, PROBE, provisions } from './probe';
import { isCompanion } from './static-job';

/** A probe with all of its work turned off. */
export const nothingProbed: Rule = {
  id: 'pie/nothing-probed',
  severity: Severity.WARNING,
  why: 'pie makes no job for it, and both fields can never be changed again',
  fix: 'Leave one of disableProvisionProbe and disableMountProbes off',
  evidence: 'topolvm/pie api/pie/v1alpha1/pieprobe_types.go, internal/controller/pie/pieprobe_controller.go',
  kinds: [PROBE],
  * inspect(document, world) {
    // Where static jobs are counted under its name, it is there for its threshold.
    if (mounts(document) || provisions(document) || isCompanion(world, document)) return;
    yield { document, property: 'spec.disableMountProbes', message: `PieProbe ${nameOf(document)} neither makes nor mounts volumes` };
  },
};
