import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { spec, text, title } from '../read';
import { COSI_DRIVER } from './cosi';

/** A driver for COSI that Rook does not run. */
export const cosiDriverIdle: Rule = {
  id: 'rook/cosi-driver-idle',
  severity: Severity.ERROR,
  why: 'Rook takes a driver of which that is not said for one that never runs, and says nothing',
  fix: 'Set deploymentStrategy: Auto, or Never if that is meant',
  evidence: 'rook/rook pkg/operator/ceph/object/cosi/controller.go reconcile',
  kinds: [COSI_DRIVER],
  * inspect(document) {
    if (text(spec(document).deploymentStrategy)) return;
    yield { document, property: 'spec.deploymentStrategy', message: `${title(document)} has no deploymentStrategy` };
  },
};
