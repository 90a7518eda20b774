import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, items, spec, text, title } from '../read';

/** Filters of a notification that the store never hears of. */
export const notificationFilterIgnored: Rule = {
  id: 'rook/notification-filter-ignored',
  severity: Severity.ERROR,
  why: 'Rook hands on filters by key only, and of each kind the store keeps the last one: more objects are told of than were meant',
  fix: 'Filter by one prefix, one suffix and one regex of the key, or in whoever receives the events',
  evidence: 'rook/rook pkg/operator/ceph/object/notification/provisioner.go createS3Filter',
  kinds: ['ceph.rook.io/CephBucketNotification'],
  * inspect(document) {
    const { filter } = spec(document);
    for (const [field, by] of [['metadataFilters', 'metadata'], ['tagFilters', 'tags']]) {
      if (items(dig(filter, field)).length > 0) yield { document, property: `spec.filter.${field}`, message: `${title(document)} filters by ${by}` };
    }
    const seen = new Set<string>();
    for (const [index, each] of items(dig(filter, 'keyFilters')).entries()) {
      const name = text(dig(each, 'name')) ?? '';
      if (seen.has(name)) yield { document, property: `spec.filter.keyFilters[${index}]`, message: `${title(document)} filters by more than one ${name}` };
      seen.add(name);
    }
  },
};
