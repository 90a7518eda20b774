import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { namespaceOf, title } from '../read';
import { COSI_DRIVER } from './cosi';
import { operators } from './operator';

/** A driver for COSI away from the operator. */
export const cosiDriverElsewhere: Rule = {
  id: 'rook/cosi-driver-elsewhere',
  severity: Severity.ERROR,
  why: 'Rook runs the driver in its own namespace only and refuses one of another',
  fix: 'Put the CephCOSIDriver into the namespace of the operator',
  evidence: 'rook/rook pkg/operator/ceph/object/cosi/controller.go reconcile (namespace must be same as operator)',
  kinds: [COSI_DRIVER],
  * inspect(document, world) {
    const homes = operators(world).map(namespaceOf);
    if (homes.length === 0 || homes.includes(namespaceOf(document))) return;
    yield { document, property: 'metadata.namespace', message: `${title(document)} is not in the namespace of the operator, ${homes.join(' or ')}` };
  },
};
