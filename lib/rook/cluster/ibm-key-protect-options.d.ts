import type { SecretRef } from '../../core/secret-ref';
/** An instance of IBM Key Protect. */
export interface IbmKeyProtectOptions {
    /** The id of the instance. */
    readonly instanceId: string;
    /** The Secret with the key `IBM_KP_SERVICE_API_KEY`. */
    readonly apiKey: SecretRef;
    /**
     * The address of the instance.
     *
     * @default - that of the public service
     */
    readonly baseAddress?: string;
    /**
     * The address that hands out tokens.
     *
     * @default - that of the public service
     */
    readonly tokenAddress?: string;
}
