import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { fields, spec, title } from '../read';

/** A client with an empty permission. */
export const clientCapsEmpty: Rule = {
  id: 'rook/client-caps-empty',
  severity: Severity.ERROR,
  why: 'Rook refuses the client, and its key is never made',
  fix: 'Write what it may do, such as allow r, or leave the entry out',
  evidence: 'rook/rook pkg/operator/ceph/client/controller.go ValidateClient',
  kinds: ['ceph.rook.io/CephClient'],
  * inspect(document) {
    for (const [daemon, cap] of Object.entries(fields(spec(document).caps))) {
      if (cap !== '') continue;
      yield { document, property: `spec.caps.${daemon}`, message: `${title(document)} has an empty permission for ${daemon}` };
    }
  },
};
