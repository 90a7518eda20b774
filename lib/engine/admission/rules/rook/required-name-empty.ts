import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { groupKind } from '../../world';
import { spec, text, title } from '../read';

/** The field by which an object belongs to another. */
const FIELDS: Readonly<Record<string, readonly [field: string, kind: string]>> = {
  'ceph.rook.io/CephObjectStoreUser': ['store', 'CephObjectStore'],
  'ceph.rook.io/CephObjectZoneGroup': ['realm', 'CephObjectRealm'],
  'ceph.rook.io/CephObjectZone': ['zoneGroup', 'CephObjectZoneGroup'],
};

/** An object that belongs to nothing. */
export const requiredNameEmpty: Rule = {
  id: 'rook/required-name-empty',
  severity: Severity.ERROR,
  why: 'Rook refuses the object and retries without end; the schema lets the empty name through',
  fix: 'Write the name of the object that it belongs to',
  evidence: 'rook/rook pkg/operator/ceph/object: user/controller.go validateUser, zonegroup/zonegroup.go validateZoneGroup, zone/controller.go validateZoneCR',
  kinds: Object.keys(FIELDS),
  * inspect(document) {
    const [field, kind] = FIELDS[groupKind(document.object)];
    if (text(spec(document)[field])) return;
    yield { document, property: `spec.${field}`, message: `${title(document)} names no ${kind}` };
  },
};
