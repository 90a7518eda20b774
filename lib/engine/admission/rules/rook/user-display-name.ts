import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, nameOf, spec, text, title } from '../read';

const IAM_NAME = /^[A-Za-z0-9_+=,.@-]+$/;

/** A user of an account with a name that policies cannot hold. */
export const userDisplayName: Rule = {
  id: 'rook/user-display-name',
  severity: Severity.ERROR,
  why: 'Policies refer to the users of an account by their display names, so Rook refuses names that do not fit into them',
  fix: 'Use letters, digits and _ + = , . @ - in displayName, without blanks',
  evidence: 'rook/rook pkg/operator/ceph/object/user/controller.go validateUser',
  kinds: ['ceph.rook.io/CephObjectStoreUser'],
  * inspect(document) {
    const own = spec(document);
    const account = text(dig(own.accountRef, 'name'));
    const name = text(own.displayName) || nameOf(document);
    if (!account || IAM_NAME.test(name)) return;
    yield { document, property: 'spec.displayName', message: `${title(document)} belongs to the account ${account} and is called "${name}"` };
  },
};
