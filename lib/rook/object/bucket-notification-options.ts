import type { BucketEvent } from './bucket-event';
import type { BucketKeyFilter } from './bucket-key-filter';

/** A choice of events in a bucket. */
export interface BucketNotificationOptions {
  /**
   * The events.
   *
   * @default - objects that are made or removed
   */
  readonly events?: BucketEvent[];

  /**
   * The objects that count, by their keys.
   *
   * @default - all
   */
  readonly keyFilter?: BucketKeyFilter;

  /**
   * A JSON merge patch over the finished CephBucketNotification, applied last.
   *
   * @default - none
   */
  readonly overrides?: { readonly [key: string]: any };
}
