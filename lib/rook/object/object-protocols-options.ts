import type { ObjectApi } from './object-api';
import type { SwiftOptions } from './swift-options';

/** The protocols of an object store. */
export interface ObjectProtocolsOptions {
  /**
   * What clients can use; everything else is off.
   *
   * @default - all
   */
  readonly enableApis?: ObjectApi[];

  /**
   * Whether clients of S3 are known to Keystone.
   *
   * @default false
   */
  readonly s3AuthUseKeystone?: boolean;

  /**
   * How Swift is spoken.
   *
   * @default - below /swift, without accounts in addresses and without versions
   */
  readonly swift?: SwiftOptions;
}
