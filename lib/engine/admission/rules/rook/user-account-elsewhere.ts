import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, namespaceOf, spec, text, title } from '../read';

/** A user and its account in different stores. */
export const userAccountElsewhere: Rule = {
  id: 'rook/user-account-elsewhere',
  severity: Severity.ERROR,
  why: 'An account is known to one store only; Rook refuses the user and retries without end',
  fix: 'Use an account of the same store, in the namespace of the user',
  evidence: 'rook/rook pkg/operator/ceph/object/user/controller.go resolveAccountRef',
  kinds: ['ceph.rook.io/CephObjectStoreUser'],
  * inspect(document, world) {
    const own = spec(document);
    const account = world.find('ceph.rook.io/CephObjectStoreAccount', namespaceOf(document), text(dig(own.accountRef, 'name')) ?? '');
    const [ours, theirs] = [text(own.store), account && text(spec(account).store)];
    if (!account || !ours || !theirs || ours === theirs) return;
    yield { document, property: 'spec.accountRef.name', message: `${title(document)} is a user of the store ${ours}, and ${title(account)} an account of the store ${theirs}` };
  },
};
