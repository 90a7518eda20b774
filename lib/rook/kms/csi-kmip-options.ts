import type { Duration } from '../../core/duration';
import type { SecretRef } from '../../core/secret-ref';

/** A server of the Key Management Interoperability Protocol. */
export interface CsiKmipOptions {
  /** Host and port. */
  readonly endpoint: string;

  /**
   * The Secret with the keys `CA_CERT`, `CLIENT_CERT`, `CLIENT_KEY` and `UNIQUE_IDENTIFIER`, and no others, in the namespace of the drivers.
   *
   * @default - ceph-csi-kmip-credentials
   */
  readonly credentials?: SecretRef;

  /**
   * The name in the server's certificate.
   *
   * @default - the host of the endpoint
   */
  readonly tlsServerName?: string;

  /**
   * How long an answer may take, in whole seconds up to 255.
   *
   * @default Duration.seconds(10)
   */
  readonly readTimeout?: Duration;

  /**
   * How long sending may take, in whole seconds up to 255.
   *
   * @default Duration.seconds(10)
   */
  readonly writeTimeout?: Duration;
}
