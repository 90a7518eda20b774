import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, spec, text, title } from '../read';

/** Half a pair of keys. */
export const userKeysIncomplete: Rule = {
  id: 'rook/user-keys-incomplete',
  severity: Severity.ERROR,
  why: 'Rook reads both values of every pair without looking whether they are named, and breaks off in the middle',
  fix: 'Name Secret and key for accessKeyRef and for secretKeyRef',
  evidence: 'rook/rook pkg/operator/ceph/object/user/controller.go generateUserKeySpec, getSecretValue',
  kinds: ['ceph.rook.io/CephObjectStoreUser'],
  * inspect(document) {
    for (const [index, pair] of items(spec(document).keys).entries()) {
      for (const part of ['accessKeyRef', 'secretKeyRef']) {
        if (text(dig(pair, part, 'name')) && text(dig(pair, part, 'key'))) continue;
        yield { document, property: `spec.keys[${index}].${part}`, message: `${title(document)} has a pair of keys whose ${part} names no value` };
      }
    }
  },
};
