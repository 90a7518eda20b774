import type { Document } from '../../../document';
import { Severity } from '../../../finding';
import type { Rule } from '../../rule';
import type { World } from '../../world';
import { dig, entriesOf, fields, namespaceOf, plain, spec, text, title } from '../read';
import { BUCKET_CLAIM, classOfClaim, isBucketClass, parameter } from './buckets';

const PREFIX = 'bucket-notification-';
const NOTIFICATION = 'ceph.rook.io/CephBucketNotification';
const TOPIC = 'ceph.rook.io/CephBucketTopic';

/** A claim of a bucket that asks for a notification which it cannot get. */
export const notificationUnanswered: Rule = {
  id: 'rook/notification-unanswered',
  severity: Severity.ERROR,
  why: 'Rook passes over a label whose value is not the name in its key, waits without end for a notification, and refuses one whose topic is of another store: nobody is told of changes in the bucket',
  fix: `Write ${PREFIX}NAME: NAME, with a CephBucketNotification in the namespace of the claim whose topic is of the store of the claim's class`,
  evidence: 'rook/rook pkg/operator/ceph/object/notification/obc_label_controller.go, controller.go validateObjectStoreName',
  kinds: [BUCKET_CLAIM],
  * inspect(document, world) {
    for (const [key, value] of entriesOf(fields(dig(document.object, 'metadata', 'labels')))) {
      const name = key.includes(PREFIX) ? key.slice(key.indexOf(PREFIX) + PREFIX.length) : '';
      if (name === '') continue;
      const message = refusal(world, document, name, plain(value));
      if (message !== undefined) yield { document, property: `metadata.labels.${key}`, message: `${title(document)} ${message}` };
    }
  },
};

function refusal(world: World, claim: Document, name: string, value: string): string | undefined {
  if (value !== name) return `asks for the notification ${name} with the value "${value}"`;
  const namespace = namespaceOf(claim);
  if (!world.exists(NOTIFICATION, namespace, name)) return `asks for the notification ${name}, which is not in its namespace`;
  const notification = world.find(NOTIFICATION, namespace, name);
  const topic = notification && world.find(TOPIC, namespace, text(spec(notification).topic) ?? '');
  const storageClass = classOfClaim(world, claim);
  if (!topic || !storageClass || !isBucketClass(storageClass)) return undefined;
  const [ofTopic, ofClaim] = [
    [spec(topic).objectStoreNamespace, spec(topic).objectStoreName].map(plain), ['objectStoreNamespace', 'objectStoreName'].map((field) => parameter(storageClass, field)),
  ].map((parts) => parts.join('/'));
  return ofTopic === ofClaim ? undefined : `is of the store ${ofClaim}, and the topic of its notification ${name} of ${ofTopic}`;
}
