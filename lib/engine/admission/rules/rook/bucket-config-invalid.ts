import { Severity } from '../../../finding';
import type { Rule, Violation } from '../../rule';
import { amount, dig, fields, items, spec, text, title, type Fields } from '../read';
import { BUCKET_CLAIM } from './buckets';

const QUOTAS = ['maxObjects', 'maxSize', 'bucketMaxObjects', 'bucketMaxSize'];
/** Quotas of the user that is made for a claim. */
const OF_USER = ['maxObjects', 'maxSize'];

/** A claim of a bucket with settings that Rook cannot read, or does not read. */
export const bucketConfigInvalid: Rule = {
  id: 'rook/bucket-config-invalid',
  severity: Severity.ERROR,
  why: 'Rook refuses the claim and retries without end, sets the bucket up anew in every round, or passes over the setting',
  fix: 'Write quotas as quantities, policies and life cycles as JSON with rules in the order of their ID, and no quota of a user beside bucketOwner',
  evidence: 'rook/rook pkg/operator/ceph/object/bucket/util.go additionalConfigSpecFromMap, provisioner.go setUserQuota and setBucketLifecycle',
  kinds: [BUCKET_CLAIM],
  * inspect(document) {
    const config = fields(spec(document).additionalConfig);
    const at = (field: string, what: string): Violation => ({ document, property: `spec.additionalConfig.${field}`, message: `${title(document)} ${what}` });
    for (const field of QUOTAS) {
      const quota = text(config[field]);
      if (quota !== undefined && amount(quota) === undefined) yield at(field, `has the quota ${field} "${quota}", which is no quantity`);
    }
    if (text(config.bucketOwner)) {
      for (const field of OF_USER.filter((each) => text(config[each]) !== undefined)) {
        yield at(field, `has ${field} beside the bucketOwner ${text(config.bucketOwner)}, whose quota Rook leaves alone`);
      }
    }
    yield* texts(config, at);
  },
};

function* texts(config: Fields, at: (field: string, what: string) => Violation): Iterable<Violation> {
  for (const field of ['bucketPolicy', 'bucketLifecycle']) {
    const json = text(config[field]);
    if (json === undefined) continue;
    const value = parsed(json);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      yield at(field, `has a ${field} that is no object in JSON`);
    } else if (field === 'bucketLifecycle') {
      const ids = items(dig(value, 'Rules')).map((rule) => text(dig(rule, 'ID')) ?? '');
      const sorted = [...ids].sort();
      if (ids.some((id, index) => id !== sorted[index])) yield at(field, `has rules in the order ${ids.join(', ')}, Ceph has them in the order ${sorted.join(', ')}`);
    }
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
