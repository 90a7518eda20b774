import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import { nearest } from '../../../text/nearest';
import type { Rule } from '../../rule';
import { groupKind } from '../../world';
import { dig, nameOf, namespaceOf, spec, text, title } from '../read';

/** A field that names what an object belongs to, and the one that names the namespace of that. */
interface Parent {
  readonly field: readonly string[];
  readonly kind: string;
  readonly namespace?: string;
}

const of = (kind: string, field: string, namespace?: string): Parent => ({ kind: `ceph.rook.io/${kind}`, field: field.split('.'), ...(namespace ? { namespace } : {}) });

const PARENTS: Readonly<Record<string, readonly Parent[]>> = {
  'ceph.rook.io/CephObjectStore': [of('CephObjectZone', 'zone.name')],
  'ceph.rook.io/CephObjectZone': [of('CephObjectZoneGroup', 'zoneGroup')],
  'ceph.rook.io/CephObjectZoneGroup': [of('CephObjectRealm', 'realm')],
  'ceph.rook.io/CephObjectStoreAccount': [of('CephObjectStore', 'store')],
  'ceph.rook.io/CephObjectStoreUser': [of('CephObjectStore', 'store', 'clusterNamespace'), of('CephObjectStoreAccount', 'accountRef.name')],
  'ceph.rook.io/CephBucketTopic': [of('CephObjectStore', 'objectStoreName', 'objectStoreNamespace')],
  'ceph.rook.io/CephBucketNotification': [of('CephBucketTopic', 'topic')],
};

/** Something of an object store that belongs to what is not there. */
export const objectParentMissing: Rule = {
  id: 'rook/object-parent-missing',
  severity: Severity.ERROR,
  why: 'Rook waits for it without end, and only its log says so',
  fix: 'Create it in that namespace, or declare it with `existing` on the site if something else brings it',
  evidence: 'rook/rook pkg/operator/ceph/object: controller.go getMultisiteResourceNames, zone, zonegroup, user, account, topic and notification controllers',
  kinds: Object.keys(PARENTS),
  * inspect(document, world) {
    for (const { field, kind, namespace } of PARENTS[groupKind(document.object)]) {
      const name = text(dig(spec(document), ...field));
      if (!name) continue;
      const home = placeOf(document, namespace);
      if (world.exists(kind, home, name)) continue;
      const similar = nearest(name, world.ofKind(kind).filter((each) => namespaceOf(each) === home).map(nameOf));
      yield {
        document,
        property: `spec.${field.join('.')}`,
        message: `${title(document)} belongs to ${kind.slice(kind.indexOf('/') + 1)} ${home}/${name}, which does not exist${similar === undefined ? '' : `, did you mean "${similar}"?`}`,
      };
    }
  },
};

function placeOf(document: Document, field: string | undefined): string {
  return (field === undefined ? undefined : text(spec(document)[field])) || namespaceOf(document);
}
