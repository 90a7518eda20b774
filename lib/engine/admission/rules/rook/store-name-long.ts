import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { nameOf, title } from '../read';
import { isStoreElsewhere, STORE } from './store';

/** Rook's longest object of a store, rook-ceph-rgw-NAME-mime-types, has to keep to the 63 characters of a label. */
const LONGEST = 38;

/** An object store whose objects could not be named after it. */
export const storeNameLong: Rule = {
  id: 'rook/store-name-long',
  severity: Severity.ERROR,
  why: 'Names of other objects are made of the name of the store; Rook refuses a store for which they would be too long',
  fix: `Use a name of at most ${LONGEST} characters`,
  evidence: 'rook/rook pkg/apis/ceph.rook.io/v1/object.go ValidateObjectSpec',
  kinds: [STORE],
  * inspect(document) {
    const { length } = nameOf(document);
    if (length <= LONGEST || isStoreElsewhere(document)) return;
    yield { document, property: 'metadata.name', message: `${title(document)} has a name of ${length} characters` };
  },
};
