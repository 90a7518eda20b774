import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { requireList } from '../../core/require-list';
import { requireNeighbour } from '../../site/require-neighbour';
import { defined } from '../defined';
import type { BucketNotificationOptions } from './bucket-notification-options';
import type { CephBucketTopic } from './ceph-bucket-topic';

const BRAND = new Brand<CephBucketNotification>('CephBucketNotification');

/** What a notification is made of. */
export interface CephBucketNotificationProps extends BucketNotificationOptions {
  /** The topic that tells. */
  readonly topic: CephBucketTopic;

  /**
   * The name of the CephBucketNotification, at most 43 characters, since claims name it in a label.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * A choice of events that a topic tells of, for buckets whose claims ask for it.
 *
 * @see https://rook.io/docs/rook/latest-release/CRDs/Object-Storage/ceph-object-bucket-notifications-crd/
 */
export class CephBucketNotification extends Construct {
  /** Whether the value is a notification, also one of another copy of this package. */
  public static isCephBucketNotification(value: any): boolean {
    return BRAND.has(value);
  }

  /** The topic that tells. */
  public readonly topic: CephBucketTopic;

  /** The name of the CephBucketNotification. */
  public readonly name: string;

  /** The namespace of the CephBucketNotification, which is that of the claims that ask for it. */
  public readonly namespace: string;

  /** The label by which a bucket claim asks for it; its value is the name. */
  public readonly label: string;

  /**
   * Adds a notification to the site of the scope.
   *
   * @throws when the name cannot be one
   */
  public constructor(scope: Construct, id: string, props: CephBucketNotificationProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.topic = requireNeighbour(props?.topic, 'addNotification', {
      where: 'topic', kind: 'a topic', fix: 'Pass the rook.CephBucketTopic that tells, or use its addNotification()',
    }, this);
    this.name = requireName(props.name ?? id, 'name', this);
    this.namespace = props.topic.namespace;
    this.label = `bucket-notification-${this.name}`;
    const keyFilters = Object.entries(defined<string>({ ...props.keyFilter })).map(([name, value]) => ({ name, value }));
    new Manifest(this, 'notification', {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephBucketNotification',
      name: this.name,
      namespace: this.namespace,
      phase: Phase.DATA,
      body: {
        spec: {
          topic: props.topic.name,
          events: props.events && [...requireList(props.events, 'events', this)],
          filter: keyFilters.length === 0 ? undefined : { keyFilters },
        },
      },
      overrides: props.overrides,
    });
  }
}
