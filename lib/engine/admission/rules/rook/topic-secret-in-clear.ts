import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import { dig, fields, isSet, namespaceOf, spec, text, title } from '../read';
import { gatewayOf, hasTls, STORE } from './store';

const ALLOW = 'rgw_allow_notification_secrets_in_cleartext';
/** Whoever is in front of the gateways ends TLS and says so. */
const FORWARDED = 'rgw_trust_forwarded_https';

/** A topic with a password for a store that is told of it without TLS. */
export const topicSecretInClear: Rule = {
  id: 'rook/topic-secret-in-clear',
  severity: Severity.ERROR,
  why: 'A gateway refuses a topic with user or password that comes without TLS, and Rook retries without end',
  fix: `Give the store a secure port with a certificate, or set ${ALLOW}: 'true' in its rgwConfig`,
  evidence: `Ceph: Bucket notifications, ${ALLOW}; rook/rook pkg/operator/ceph/object/topic/provisioner.go createTopicAttributes`,
  kinds: ['ceph.rook.io/CephBucketTopic'],
  * inspect(document, world) {
    const own = spec(document);
    const store = world.find(STORE, text(own.objectStoreNamespace) || namespaceOf(document), text(own.objectStoreName) ?? '');
    const property = secretOf(document);
    if (!store || property === undefined || isSafe(store)) return;
    yield { document, property, message: `${title(document)} signs in to its endpoint with a secret, and ${title(store)} has no TLS` };
  },
};

function isSafe(store: Document): boolean {
  const allowed = ['rgwConfig', 'rgwCommandFlags'].some((place) => Object.entries(fields(gatewayOf(store)[place]))
    .some(([option, value]) => [ALLOW, FORWARDED].includes(option.replace(/[ -]/g, '_')) && String(value) === 'true'));
  return hasTls(store) || allowed;
}

/** Where a topic holds or names a secret. */
function secretOf(topic: Document): string | undefined {
  const endpoint = fields(spec(topic).endpoint);
  const kafka = ['userSecretRef', 'passwordSecretRef'].find((ref) => isSet(dig(endpoint.kafka, ref)));
  if (kafka !== undefined) return `spec.endpoint.kafka.${kafka}`;
  const protocol = ['http', 'amqp', 'kafka'].find((each) => /^[a-z]+:\/\/[^/@]+@/i.test(text(dig(endpoint[each], 'uri')) ?? ''));
  return protocol === undefined ? undefined : `spec.endpoint.${protocol}.uri`;
}
