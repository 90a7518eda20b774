import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nameOf, spec, text, title } from '../read';

const RESERVED = /^(admin|rgw.*|rbd-mirror|osd.[0-9]*|bootstrap-(mds|mgr|mon|osd|rgw|rbd-mirror)|rbd-mirror-peer)$/;

/** A client that would take the name of one of Ceph's own. */
export const clientNameReserved: Rule = {
  id: 'rook/client-name-reserved',
  severity: Severity.ERROR,
  why: 'Ceph and Rook have users of that name themselves; Rook refuses to touch their keys',
  fix: 'Choose a name that is not admin, rbd-mirror, rbd-mirror-peer or osd.N and does not begin with rgw or bootstrap-',
  evidence: 'rook/rook pkg/operator/ceph/client/controller.go ValidateClient',
  kinds: ['ceph.rook.io/CephClient'],
  * inspect(document) {
    const own = text(spec(document).name);
    const name = own || nameOf(document);
    if (!RESERVED.test(name)) return;
    yield { document, property: own ? 'spec.name' : 'metadata.name', message: `${title(document)} is to become client.${name}` };
  },
};
