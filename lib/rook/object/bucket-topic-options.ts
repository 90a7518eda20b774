import type { TopicEndpoint } from './topic-endpoint';

/** Where a store tells of events. */
export interface BucketTopicOptions {
  /** Who is told. */
  readonly endpoint: TopicEndpoint;

  /**
   * The namespace of the topic, of its notifications and of the claims that use them.
   *
   * @default - that of the store
   */
  readonly namespace?: string;

  /**
   * A text that is sent along with every event.
   *
   * @default - none
   */
  readonly opaqueData?: string;

  /**
   * Whether events are kept until they are delivered; without, a request of a client waits for the delivery.
   *
   * @default false
   */
  readonly persistent?: boolean;

  /**
   * A JSON merge patch over the finished CephBucketTopic, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
