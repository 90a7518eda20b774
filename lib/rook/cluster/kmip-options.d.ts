import type { Duration } from '../../core/duration';
import type { SecretRef } from '../../core/secret-ref';
/** A server of the Key Management Interoperability Protocol. */
export interface KmipOptions {
    /** Host and port. */
    readonly endpoint: string;
    /** The Secret with the keys `CA_CERT`, `CLIENT_CERT` and `CLIENT_KEY`. */
    readonly certificates: SecretRef;
    /**
     * The name in the server's certificate.
     *
     * @default - the host of the endpoint
     */
    readonly tlsServerName?: string;
    /**
     * How long an answer may take, in whole seconds.
     *
     * @default Duration.seconds(10)
     */
    readonly readTimeout?: Duration;
    /**
     * How long sending may take, in whole seconds.
     *
     * @default Duration.seconds(10)
     */
    readonly writeTimeout?: Duration;
}
