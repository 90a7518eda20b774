import { Construct } from 'constructs';
import { Brand } from '../../core/brand';
import { Manifest } from '../../core/manifest';
import { requireName } from '../../core/names';
import { partId } from '../../core/part-id';
import { Phase } from '../../core/phase';
import { requireId } from '../../core/require-id';
import { requireObject } from '../../core/require-object';
import { requireNeighbour } from '../../site/require-neighbour';
import type { BucketNotificationOptions } from './bucket-notification-options';
import type { BucketTopicOptions } from './bucket-topic-options';
import { CephBucketNotification } from './ceph-bucket-notification';
import type { CephObjectStore } from './ceph-object-store';

const BRAND = new Brand<CephBucketTopic>('CephBucketTopic');

/** What a topic is made of. */
export interface CephBucketTopicProps extends BucketTopicOptions {
  /** The store of the buckets. */
  readonly store: CephObjectStore;

  /**
   * The name of the object and of the topic in the store.
   *
   * @default - the id
   */
  readonly name?: string;
}

/**
 * Where a store tells of events in its buckets.
 *
 * @see https://rook.io/docs/rook/latest-release/CRDs/Object-Storage/ceph-object-bucket-notifications-crd/
 */
export class CephBucketTopic extends Construct {
  /** Whether the value is a topic, also one of another copy of this package. */
  public static isCephBucketTopic(value: any): boolean {
    return BRAND.has(value);
  }

  /** The store of the buckets. */
  public readonly store: CephObjectStore;

  /** The name of the CephBucketTopic. */
  public readonly name: string;

  /** The namespace of the CephBucketTopic, of its notifications, and of the claims for their buckets. */
  public readonly namespace: string;

  /**
   * Adds a topic to the site of the scope.
   *
   * @throws when a name cannot be one, or the endpoint is none
   */
  public constructor(scope: Construct, id: string, props: CephBucketTopicProps) {
    super(scope, requireId(scope, id));
    BRAND.mark(this);
    this.store = requireNeighbour(props?.store, 'addTopic', {
      where: 'store', kind: 'an object store', fix: 'Pass the rook.CephObjectStore of the buckets, or use its addTopic()',
    }, this);
    requireObject(props.endpoint, '_spec', {
      where: 'endpoint', kind: 'an endpoint', fix: "Write for example rook.TopicEndpoint.http({ uri: 'https://events.example.com' })",
    }, this);
    this.name = requireName(props.name ?? id, 'name', this, true);
    this.namespace = requireName(props.namespace ?? props.store.namespace, 'namespace', this);
    new Manifest(this, 'topic', {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephBucketTopic',
      name: this.name,
      namespace: this.namespace,
      phase: Phase.DATA,
      body: {
        spec: {
          objectStoreName: props.store.name,
          objectStoreNamespace: props.store.namespace,
          endpoint: props.endpoint._spec(this),
          opaqueData: props.opaqueData,
          persistent: props.persistent,
        },
      },
      overrides: props.overrides,
    });
  }

  /**
   * Adds a choice of events that the topic tells of; a bucket claim of the same namespace asks for it by the label that it offers.
   *
   * @throws when the name cannot be one
   */
  public addNotification(name: string, options: BucketNotificationOptions = {}): CephBucketNotification {
    return new CephBucketNotification(this, partId(this, 'notification', name), { ...options, name, topic: this });
  }
}
